/* --- the map: what is chosen, drawn above the rest with arrows and names -------------------------------------- */

const MOST_FOCUS_LINES = 3000, MOST_FOCUS_NAMES = 60, MOST_WORDED_LINES = 24

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

function drawName(context, look, text, x, y, isBold) {
  const shown = text.length > 48 ? text.slice(0, 47) + '\u2026' : text
  context.font = (isBold ? '600 ' : '') + '12px ' + look.font
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.setLineDash([])
  context.strokeStyle = look.colours.ground
  context.fillStyle = look.colours.text
  context.strokeText(shown, x, y)
  context.fillText(shown, x, y)
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

function drawFocusLine(context, look, relation, placeOf) {
  const from = placeOf(relation.source), to = placeOf(relation.target)
  const isChosen = relation === state.line
  context.strokeStyle = context.fillStyle = look.colours[relation.family]
  context.lineWidth = isChosen ? 4 : Math.min(3.2, .9 + .4 * relation.weight)
  context.setLineDash(dashes[relation.status] || [])
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  context.stroke()
  context.setLineDash([])
  if (!relation.isSymmetric) drawArrow(context, from, to, to.size + 2)
}

function drawVerbs(context, look, lines, placeOf) {
  const taken = new Set()
  context.textAlign = 'center'
  for (const relation of lines) {
    const from = placeOf(relation.source), to = placeOf(relation.target)
    const pair = Math.min(relation.source.index, relation.target.index) + ' ' + Math.max(relation.source.index, relation.target.index)
    if (taken.has(pair) || Math.hypot(to.x - from.x, to.y - from.y) < 110) continue
    taken.add(pair)
    drawName(context, { ...look, colours: { ...look.colours, text: look.colours[relation.family + '-text'] } },
      verb(relation.relation), (from.x + to.x) / 2, (from.y + to.y) / 2)
  }
  context.textAlign = 'left'
}

/* The chosen line, or the focus with what is near; lines first, then marks, then names. */
function drawFocus(context, look, near, placeOf) {
  const isAt = state.line && !near ? new Set([state.line.source, state.line.target]) : near
  const lines = new Set(state.line ? [state.line] : [])
  if (near)
    for (const entity of near.keys())
      for (const relation of entity.relations)
        if (relation.isShown && isNear(relation, near) && lines.size < MOST_FOCUS_LINES) lines.add(relation)
  for (const relation of lines) if (relation !== state.line) drawFocusLine(context, look, relation, placeOf)
  if (state.line) drawFocusLine(context, look, state.line, placeOf)
  const marks = [...isAt.keys()].sort((a, b) => b.relations.length - a.relations.length)
  for (const entity of marks) {
    const { x, y, size } = placeOf(entity)
    drawShape(context, entity.kind, x, y, size)
    context.fillStyle = look.colours[entity.kind]
    context.strokeStyle = entity === state.focus ? look.colours.text : look.colours.ground
    context.lineWidth = entity === state.focus ? 3 : 1.5
    context.fill()
    context.stroke()
  }
  if (lines.size <= MOST_WORDED_LINES || state.line)
    drawVerbs(context, look, state.line ? [state.line] : lines, placeOf)
  const named = marks.filter(entity => entity !== state.focus).slice(0, MOST_FOCUS_NAMES)
  drawNames(context, look, state.focus ? [state.focus, ...named] : named, placeOf)
}

/* The most important first; a name that would lie on another one is left out. */
function drawNames(context, look, named, placeOf) {
  const boxes = []
  for (const entity of named) {
    const { x, y, size } = placeOf(entity)
    const box = { left: x + size + 4, right: x + size + 8 + Math.min(48, entity.name.length) * 6.6, top: y - 8, bottom: y + 8 }
    const isFree = boxes.every(other => box.left > other.right || box.right < other.left || box.top > other.bottom ||
      box.bottom < other.top)
    if (!isFree && entity !== state.focus) continue
    boxes.push(box)
    drawName(context, look, entity.name, box.left, y, entity === state.focus)
  }
}
