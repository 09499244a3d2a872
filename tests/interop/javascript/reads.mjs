// Prints what graphology and Cytoscape.js have after reading each file, one JSON object a line.
import { readFileSync } from "node:fs";
import cytoscape from "cytoscape";
import graphology from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";

const { MultiGraph } = graphology;

function graphologyReads(parse, text) {
  const graph = parse(MultiGraph, text, { addMissingNodes: false });
  return {
    nodes: graph.mapNodes((id, attributes) => ({ id, attributes })),
    edges: graph.mapEdges((id, attributes, source, target) => ({ source, target, attributes })),
  };
}

function cytoscapeReads(text) {
  const graph = cytoscape({ headless: true, elements: JSON.parse(text).elements });
  return {
    nodes: graph.nodes().map((node) => ({ id: node.id(), attributes: node.data() })),
    edges: graph.edges().map((edge) => ({
      source: edge.source().id(),
      target: edge.target().id(),
      attributes: edge.data(),
    })),
  };
}

for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, "utf8");
  let result;
  try {
    if (path.endsWith(".cyjs")) result = cytoscapeReads(text);
    else if (path.endsWith(".gexf")) result = graphologyReads(gexf.parse, text);
    else result = graphologyReads(graphml.parse, text);
  } catch (problem) {
    result = { problem: String(problem) };
  }
  console.log(JSON.stringify({ path, ...result }));
}
