/* The parts of sigma and graphology that the map of the explorer uses. */
export { default as Graph } from 'graphology'
export { Sigma } from 'sigma'
export { EdgeProgram, NodeProgram } from 'sigma/rendering'
export { floatColor } from 'sigma/utils'
