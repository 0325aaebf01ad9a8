package reviewthemes.verify.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/**
 * The names under which browsers ask for this server; whoever asks for another was led astray.
 *
 * @param scheme {@code http} or {@code https}
 * @param hosts names and addresses, those of IPv6 in brackets
 * @param port the port the server listens on, once it does
 */
record Names(String scheme, Set<String> hosts, IntSupplier port) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /**
   * @param host the address to listen on, or a name of it
   */
  static Names of(String scheme, String host, IntSupplier port) throws UnknownHostException {
    Set<String> hosts = new TreeSet<>();
    hosts.add(host.toLowerCase(Locale.ROOT));
    InetAddress address = InetAddress.getByName(host);
    if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
      hosts.add("localhost");
    }
    if (address.isAnyLocalAddress()) {
      hosts.addAll(ofThisComputer());
    } else {
      hosts.add(written(address));
    }
    return new Names(scheme, hosts, port);
  }

  private static Set<String> ofThisComputer() throws UnknownHostException {
    Set<String> hosts = new TreeSet<>();
    InetAddress self = InetAddress.getLocalHost();
    hosts.add(self.getHostName().toLowerCase(Locale.ROOT));
    hosts.add(self.getCanonicalHostName().toLowerCase(Locale.ROOT));
    try {
      for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        card.inetAddresses().map(Names::written).forEach(hosts::add);
      }
    } catch (SocketException e) {
      throw new UnknownHostException("the addresses of this computer cannot be told");
    }
    return hosts;
  }

  private static String written(InetAddress address) {
    String plain = address.getHostAddress().split("%")[0];
    return address instanceof Inet6Address ? "[" + plain + "]" : plain;
  }

  /** Whether a header {@code Host} names this server. */
  boolean isHost(String header) {
    return header != null
        && hosts.stream().anyMatch(host -> isAt(header.toLowerCase(Locale.ROOT), host));
  }

  /** Whether a header {@code Origin} names it. */
  boolean isOrigin(String header) {
    String before = scheme + "://";
    return header != null && header.startsWith(before) && isHost(header.substring(before.length()));
  }

  /** Browsers leave out the port that the scheme implies. */
  private boolean isAt(String written, String host) {
    int usual = scheme.equals("https") ? HTTPS : HTTP;
    return written.equals(host + ":" + port.getAsInt())
        || port.getAsInt() == usual && written.equals(host);
  }
}
