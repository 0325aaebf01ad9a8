package reviewthemes.verify.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
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
    Set<String> hosts = new TreeSet<>(ownNames());
    try {
      for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        card.inetAddresses().map(Names::written).forEach(hosts::add);
      }
    } catch (SocketException e) {
      throw new UnknownHostException("the addresses of this computer cannot be told");
    }
    return hosts;
  }

  private static Set<String> ownNames() {
    try {
      InetAddress self = InetAddress.getLocalHost();
      return Set.copyOf(
          List.of(
              self.getHostName().toLowerCase(Locale.ROOT),
              self.getCanonicalHostName().toLowerCase(Locale.ROOT)));
    } catch (UnknownHostException e) {
      // It may have no name, only addresses.
      return Set.of();
    }
  }

  private static String written(InetAddress address) {
    String plain = address.getHostAddress().split("%")[0];
    return address instanceof Inet6Address ? "[" + plain + "]" : plain;
  }

  /** Whether a header {@code Host} names this server. */
  boolean isHost(String header) {
    if (header == null) {
      return false;
    }
    String plain = inFull(header.toLowerCase(Locale.ROOT));
    return hosts.stream().anyMatch(host -> isAt(plain, host));
  }

  /** Browsers write addresses of IPv6 short, Java in full. */
  private static String inFull(String header) {
    int end = header.indexOf(']') + 1;
    if (!header.startsWith("[") || end == 0) {
      return header;
    }
    try {
      return written(InetAddress.getByName(header.substring(0, end))) + header.substring(end);
    } catch (UnknownHostException e) {
      return header;
    }
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
