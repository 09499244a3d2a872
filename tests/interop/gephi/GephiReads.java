import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Imports each file with Gephi's own importers and prints what it then has, one JSON object a line. */
public class GephiReads {
    private static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] paths) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        for (String path : paths) {
            Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
            projects.openWorkspace(workspace);
            out.println(describe(path, workspace));
            projects.closeCurrentWorkspace();
        }
        System.exit(0);
    }

    private static String describe(String path, Workspace workspace) {
        List<String> issues = new ArrayList<>();
        List<String> nodes = new ArrayList<>(), edges = new ArrayList<>();
        try {
            ImportController importer = Lookup.getDefault().lookup(ImportController.class);
            Container container = importer.importFile(new File(path));
            if (container == null) {
                throw new IllegalStateException("no importer takes it");
            }
            importer.process(container, new DefaultProcessor(), workspace);
            container.getReport().getIssues(1000).forEachRemaining((Issue issue) -> {
                if (issue.getLevel() == Issue.Level.SEVERE || issue.getLevel() == Issue.Level.CRITICAL) {
                    issues.add(quote(issue.getMessage()));
                }
            });
            GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
            DirectedGraph graph = model.getDirectedGraph();
            for (Node node : graph.getNodes().toArray()) {
                nodes.add(node(node));
            }
            for (Edge edge : graph.getEdges().toArray()) {
                edges.add(edge(edge));
            }
        } catch (Throwable problem) {
            issues.add(quote(problem.toString()));
        }
        return "{\"path\":" + quote(path) + ",\"issues\":" + issues + ",\"nodes\":" + nodes + ",\"edges\":" + edges
            + "}";
    }

    private static String node(Node node) {
        return "{\"id\":" + quote(node.getId().toString()) + ",\"label\":" + quote(node.getLabel()) + attributes(node)
            + "}";
    }

    private static String edge(Edge edge) {
        return "{\"source\":" + quote(edge.getSource().getId().toString()) + ",\"target\":"
            + quote(edge.getTarget().getId().toString()) + ",\"kind\":"
            + quote(edge.getTypeLabel() == null ? null : edge.getTypeLabel().toString()) + ",\"label\":"
            + quote(edge.getLabel()) + ",\"weight\":" + edge.getWeight() + attributes(edge) + "}";
    }

    private static String attributes(Element element) {
        StringBuilder all = new StringBuilder(",\"attributes\":{");
        String separator = "";
        for (Column column : element.getAttributeColumns()) {
            Object value = column.isDynamic() || column.isProperty() ? null : element.getAttribute(column);
            if (value == null) {
                continue;
            }
            boolean bare = value instanceof Number || value instanceof Boolean;
            all.append(separator).append(quote(column.getTitle())).append(':');
            all.append(bare ? value.toString() : quote(value instanceof String[] list ? array(list) : value.toString()));
            separator = ",";
        }
        return all.append('}').toString();
    }

    private static String array(String[] list) {
        StringBuilder all = new StringBuilder("[");
        for (String item : list) {
            all.append(all.length() > 1 ? "," : "").append(quote(item));
        }
        return all.append(']').toString();
    }

    private static String quote(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
