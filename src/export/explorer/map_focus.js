/* --- the map: what is chosen, drawn above the rest with arrows and names -------------------------------------- */

const MOST_FOCUS_LINES = 3000, MOST_FOCUS_NAMES = 60, MOST_WORDED_PAIRS = 40
const LINE_GAP = 6 /* between lines that connect the same two */

/* --- shapes and words -------------------------------------------------------------------------------------------- */

function drawShape(context, kind, x, y, size) {
  const shape = shapeOf(kind)
  context.beginPath()
  if (shape === 0 || shape === 4) context.arc(x, y, size, 0, 2 * Math.PI)
  else if (shape === 1) context.rect(x - size * .86, y - size * .86, size * 1.72, size * 1.72)
  else {
    const corners = shape === 2 ? [[0, -1], [1, 0], [0, 1], [-1, 0]] : [[0, -.9], [.95, .8], [-.95, .8]]
    for (const [cx, cy] of corners) context.lineTo(x + cx * size, y + cy * size)
    context.closePath()
  }
}

const MOST_LETTERS = 48
const shortened = text => text.length > MOST_LETTERS ? text.slice(0, MOST_LETTERS - 1) + '\u2026' : text

function drawName(context, look, text, x, y, isBold, colour = look.colours.text) {
  context.font = (isBold ? '600 ' : '') + '12px ' + look.font
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.setLineDash([])
  context.strokeStyle = look.colours.ground
  context.fillStyle = colour
  context.strokeText(shortened(text), x, y)
  context.fillText(shortened(text), x, y)
}

/* A place for words where none are yet: true when it was free, and is taken now. */
function takeRoom(taken, box) {
  const isFree = taken.every(other => box.left > other.right || box.right < other.left || box.top > other.bottom ||
    box.bottom < other.top)
  if (isFree) taken.push(box)
  return isFree
}

/* --- lines ----------------------------------------------------------------------------------------------------------- */

/* Relations by the pair that they connect, drawn beside each other. */
function pairsOf(lines) {
  const byPair = new Map()
  for (const relation of lines) {
    const pair = [relation.source.index, relation.target.index].sort((a, b) => a - b).join(' ')
    if (!byPair.has(pair)) byPair.set(pair, [])
    byPair.get(pair).push(relation)
  }
  return [...byPair.values()]
}

const dashes = { asserted: [], alleged: [6, 4], planned: [1.5, 4], negated: [6, 4] }

function drawArrow(context, from, to, gap) {
  const x = to.x - from.x, y = to.y - from.y, length = Math.hypot(x, y)
  if (length < gap + 8) return
  const ux = x / length, uy = y / length, tip = { x: to.x - ux * gap, y: to.y - uy * gap }
  context.beginPath()
  context.moveTo(tip.x, tip.y)
  context.lineTo(tip.x - 8 * ux + 3.4 * uy, tip.y - 8 * uy - 3.4 * ux)
  context.lineTo(tip.x - 8 * ux - 3.4 * uy, tip.y - 8 * uy + 3.4 * ux)
  context.fill()
}

/* `aside`: how far from the line between the two, to the right of who comes first in the graph. */
function drawFocusLine(context, look, relation, placeOf, aside) {
  const from = placeOf(relation.source), to = placeOf(relation.target)
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const side = (relation.source.index < relation.target.index ? aside : -aside) / length
  const shift = { x: (to.y - from.y) * side, y: (from.x - to.x) * side }
  const start = { x: from.x + shift.x, y: from.y + shift.y }, end = { x: to.x + shift.x, y: to.y + shift.y }
  context.strokeStyle = context.fillStyle = look.colours[relation.family]
  context.lineWidth = relation === state.line ? 4 : Math.min(3.2, .9 + .4 * relation.weight)
  context.globalAlpha = state.line && relation !== state.line ? .35 : 1
  context.setLineDash(dashes[relation.status] || [])
  context.beginPath()
  context.moveTo(start.x, start.y)
  context.lineTo(end.x, end.y)
  context.stroke()
  context.setLineDash([])
  if (!relation.isSymmetric) drawArrow(context, start, end, to.size + 2)
  context.globalAlpha = 1
}

function drawFocusLines(context, look, pairs, placeOf) {
  for (const lines of pairs)
    lines.forEach((relation, i) => {
      if (relation !== state.line) drawFocusLine(context, look, relation, placeOf, (i - (lines.length - 1) / 2) * LINE_GAP)
    })
  if (state.line) drawFocusLine(context, look, state.line, placeOf, 0)
}

/* What the lines of a pair say, in its middle. */
function drawVerbs(context, look, lines, placeOf, taken) {
  const from = placeOf(lines[0].source), to = placeOf(lines[0].target)
  const verbs = [...new Set(lines.map(relation => verb(relation.relation)))]
  const text = verbs.slice(0, 2).join(' \u00B7 ') + (verbs.length > 2 ? ' +' + (verbs.length - 2) : '')
  const width = text.length * 6.2, x = (from.x + to.x) / 2, y = (from.y + to.y) / 2
  if (Math.hypot(to.x - from.x, to.y - from.y) < width * .7 + 40) return
  if (!takeRoom(taken, { left: x - width / 2, right: x + width / 2, top: y - 8, bottom: y + 8 })) return
  context.textAlign = 'center'
  drawName(context, look, text, x, y, false, look.colours[lines[0].family + '-text'])
  context.textAlign = 'left'
}

/* --- marks and names --------------------------------------------------------------------------------------------------- */

function drawFocusMark(context, look, entity, { x, y, size }) {
  drawShape(context, entity.kind, x, y, size)
  context.fillStyle = look.colours[entity.kind]
  context.strokeStyle = entity === state.focus ? look.colours.text : look.colours.ground
  context.lineWidth = entity === state.focus ? 3 : 1.5
  context.fill()
  context.stroke()
}

/* The most important first; a name that would lie on another one is left out. */
function drawNames(context, look, named, placeOf, taken) {
  for (const entity of named) {
    const { x, y, size } = placeOf(entity), left = x + size + 4
    const box = { left, right: left + 4 + shortened(entity.name).length * 6.6, top: y - 8, bottom: y + 8 }
    if (takeRoom(taken, box) || entity === state.focus) drawName(context, look, entity.name, left, y, entity === state.focus)
  }
}

/* --- all of it ------------------------------------------------------------------------------------------------------------ */

function focusLines(near) {
  const lines = new Set(state.line ? [state.line] : [])
  for (const entity of near ? near.keys() : [])
    for (const relation of entity.relations)
      if (relation.isShown && isNear(relation, near) && lines.size < MOST_FOCUS_LINES) lines.add(relation)
  return [...lines]
}

/* The chosen line, or the focus with what is near; lines first, then marks, then words. */
function drawFocus(context, look, near, placeOf) {
  const ends = state.line ? [state.line.source, state.line.target] : []
  const marks = [...new Set([...ends, ...(near ? near.keys() : [])])].filter(isPlaced)
  const sorted = marks.sort((a, b) => b.relations.length - a.relations.length)
  const pairs = pairsOf(focusLines(near)), taken = []
  drawFocusLines(context, look, pairs, placeOf)
  for (const entity of sorted) drawFocusMark(context, look, entity, placeOf(entity))
  const first = [state.focus, ...ends].filter(entity => entity && isPlaced(entity))
  drawNames(context, look, [...new Set([...first, ...sorted])].slice(0, MOST_FOCUS_NAMES), placeOf, taken)
  if (state.line) drawVerbs(context, look, [state.line], placeOf, taken)
  else if (pairs.length <= MOST_WORDED_PAIRS)
    for (const lines of pairs) drawVerbs(context, look, lines, placeOf, taken)
}
