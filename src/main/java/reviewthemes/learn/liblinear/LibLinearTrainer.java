package reviewthemes.learn.liblinear;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import reviewthemes.learn.LinearTrainer;
import reviewthemes.learn.Logistic;
import reviewthemes.learn.Vector;

/** Logistic regression by LIBLINEAR's trust region Newton method, which draws no random numbers. */
public final class LibLinearTrainer implements LinearTrainer {
  private static final double TOLERANCE = 0.01;

  static {
    Linear.disableDebugOutput();
  }

  @Override
  public Logistic fit(List<Vector> examples, boolean[] positive, int features, double cost) {
    if (examples.isEmpty()) {
      return new Logistic(new double[features], 0);
    }
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = features + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = nodes(examples.get(i), features);
      problem.y[i] = positive[i] ? 1 : 0;
    }
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = new double[features];
    double[] fitted = model.getFeatureWeights();
    for (int i = 0; i < features; i++) {
      weights[i] = sign * fitted[i];
    }
    return new Logistic(weights, sign * fitted[features]);
  }

  private static Feature[] nodes(Vector vector, int features) {
    Feature[] nodes = new Feature[vector.size() + 1];
    for (int i = 0; i < vector.size(); i++) {
      nodes[i] = new FeatureNode(vector.ids()[i] + 1, vector.values()[i]);
    }
    nodes[vector.size()] = new FeatureNode(features + 1, 1);
    return nodes;
  }
}
