/* --- the map: how the graphics processor draws marks and lines ------------------------------------------------ */

/*
 * What a machine manages while the map moves: so many of the lines and marks that matter most. A
 * slow one draws a part of the lines of the whole at rest, too, where nobody can tell them apart;
 * else the next movement would have to wait for them.
 */
const pace = { isMoving: false, isFar: true, lines: Infinity, marks: Infinity }
const linesNow = () => pace.isMoving ? pace.lines : pace.isFar ? Math.max(20000, pace.lines * 8) : Infinity
const marksNow = () => pace.isMoving ? pace.marks : Infinity

const shapes = { person: 0, group: 4, country: 0, meeting: 2, agreement: 2, law: 2, incident: 3 } /* others are 1 */
const shapeOf = kind => shapes[kind] ?? 1 /* circle, square, diamond, triangle, ring */
const dashOf = { asserted: 0, alleged: 1, planned: 2, negated: 1 }

const MARK_VERTEX = `
attribute vec2 a_position;
attribute vec4 a_color;
attribute float a_size, a_shape;
uniform mat3 u_matrix;
uniform float u_scale;
varying vec4 v_color;
varying float v_shape, v_size;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = a_size * u_scale;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0; /* the library packs it into 254 steps */
  v_shape = a_shape;
  v_size = gl_PointSize;
}`

/* A shape with a rim of the ground's colour, so that marks on each other stay apart. */
const MARK_FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying float v_shape, v_size;
uniform vec3 u_ground;
void main() {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  vec2 q = abs(p);
  float round = length(p), square = max(q.x, q.y) * 1.16, diamond = (q.x + q.y) * 1.02;
  float triangle = max(p.y * 1.25, q.x * 1.2 - p.y * .62 + .12);
  float d = v_shape < .5 || v_shape > 3.5 ? round : v_shape < 1.5 ? square : v_shape < 2.5 ? diamond : triangle;
  float soft = 2.0 / v_size, rim = 1.0 - 2.6 / v_size;
  float inside = 1.0 - smoothstep(1.0 - soft, 1.0, d);
  vec3 color = mix(v_color.rgb, u_ground, v_size > 7.0 ? smoothstep(rim - soft, rim, d) : 0.0);
  if (v_shape > 3.5 && round > .42 && round < .64) color = u_ground;
  gl_FragColor = vec4(color, 1) * (v_color.a * inside);
}`

const LINE_VERTEX = `
attribute vec2 a_position, a_other;
attribute vec4 a_color;
attribute float a_dash, a_end;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
varying vec4 v_color;
varying highp float v_along;
varying float v_dash;
void main() {
  vec2 here = (u_matrix * vec3(a_position, 1)).xy, there = (u_matrix * vec3(a_other, 1)).xy;
  gl_Position = vec4(here, 0, 1);
  v_along = a_end * length((here - there) * u_viewport * .5);
  v_color = a_color;
  v_dash = a_dash;
}`

const LINE_FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying highp float v_along;
varying float v_dash;
uniform float u_alpha;
void main() {
  if (v_dash > 1.5 && mod(v_along, 5.5) > 1.5) discard;
  if (v_dash > .5 && v_dash < 1.5 && mod(v_along, 10.0) > 6.0) discard;
  gl_FragColor = vec4(v_color.rgb, 1) * u_alpha;
}`

/*
 * The library sends all data to the graphics processor for every frame, and draws everything twice,
 * to ask it what is under the pointer. These send data when it has changed, draw once, and of many
 * only the last ones, which matter most.
 */
function frugal(Program, most) {
  return class extends Program {
    constructor(gl, picking, renderer) {
      super(gl, null, renderer)
    }
    reallocate(capacity) {
      super.reallocate(capacity)
      this.isStale = true
    }
    process(...item) {
      super.process(...item)
      this.isStale = true
    }
    bindProgram(program) {
      const { gl, buffer } = program
      let offset = 0
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      for (const attribute of this.ATTRIBUTES) offset += this.bindAttribute(attribute, program, offset)
      if (this.isStale) gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.STATIC_DRAW)
      this.isStale = false
    }
    drawWebGL(method, { gl, frameBuffer }) {
      const count = Math.min(this.capacity, most())
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer)
      gl.drawArrays(method, (this.capacity - count) * this.VERTICES, count * this.VERTICES)
    }
  }
}

const colorAttribute = { name: 'a_color', size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true }
const floats = (name, size) => ({ name, size, type: WebGLRenderingContext.FLOAT })

function markProgram(library, look) {
  return class extends frugal(library.NodeProgram, marksNow) {
    getDefinition() {
      return { VERTICES: 1, VERTEX_SHADER_SOURCE: MARK_VERTEX, FRAGMENT_SHADER_SOURCE: MARK_FRAGMENT,
               METHOD: WebGLRenderingContext.POINTS, UNIFORMS: ['u_matrix', 'u_scale', 'u_ground'],
               ATTRIBUTES: [floats('a_position', 2), colorAttribute, floats('a_size', 1), floats('a_shape', 1)] }
    }
    processVisibleItem(index, at, { x, y, color, size, shape }) {
      this.array.set([x, y, library.floatColor(color), size, shape], at)
    }
    setUniforms({ matrix, sizeRatio, pixelRatio }, { gl, uniformLocations }) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix)
      gl.uniform1f(uniformLocations.u_scale, 2 * pixelRatio / sizeRatio)
      gl.uniform3fv(uniformLocations.u_ground, look.ground)
    }
  }
}

function lineProgram(library, look) {
  return class extends frugal(library.EdgeProgram, linesNow) {
    getDefinition() {
      return { VERTICES: 2, VERTEX_SHADER_SOURCE: LINE_VERTEX, FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT,
               METHOD: WebGLRenderingContext.LINES, UNIFORMS: ['u_matrix', 'u_viewport', 'u_alpha'],
               ATTRIBUTES: [floats('a_position', 2), floats('a_other', 2), colorAttribute, floats('a_dash', 1),
                            floats('a_end', 1)] }
    }
    processVisibleItem(index, at, from, to, { color, dash }) {
      const packed = library.floatColor(color)
      this.array.set([from.x, from.y, to.x, to.y, packed, dash, 0, to.x, to.y, from.x, from.y, packed, dash, 1], at)
    }
    setUniforms({ matrix, width, height, zoomRatio }, { gl, uniformLocations }) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix)
      gl.uniform2f(uniformLocations.u_viewport, width, height)
      gl.uniform1f(uniformLocations.u_alpha, Math.min(.75, look.alpha / Math.pow(zoomRatio, .45)))
    }
  }
}

/* --- keeping pace: frames are timed while the map moves ------------------------------------------------------- */

const LONG_FRAME = 38, SHORT_FRAME = 20 /* milliseconds */

/* `rest` is called when the map has come to rest. */
function keepPace(rest) {
  let until = 0, last = 0
  function frame(now) {
    const took = now - last
    last = now
    if (now > until) {
      pace.isMoving = false
      return rest()
    }
    if (took > LONG_FRAME) setPace(.6)
    else if (took < SHORT_FRAME) setPace(1.25)
    requestAnimationFrame(frame)
  }
  return () => {
    until = performance.now() + 160
    if (pace.isMoving) return
    pace.isMoving = true
    last = performance.now()
    requestAnimationFrame(frame)
  }
}

function setPace(factor) {
  const scaled = (value, whole, least) => Math.min(whole, Math.max(least, Math.min(value, whole) * factor))
  pace.lines = Math.round(scaled(pace.lines, relations.length, 1000))
  pace.marks = Math.round(scaled(pace.marks, entities.length, 15000))
}
