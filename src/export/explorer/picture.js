/* --- the picture of cards: pan and zoom by its view box ------------------------------------------------------ */

const stage = element('stage')

function makePicture() {
  const frame = element('picture')
  const svg = frame.querySelector('svg')
  const cards = new Map()
  for (const entity of entities) {
    const card = element('n_' + clean(entity.id))
    if (card) cards.set(entity, card)
  }
  const byId = new Map(relations.filter(relation => cards.has(relation.source) && cards.has(relation.target))
    .map(relation => [relationId(relation), relation]))
  const lines = [...svg.querySelectorAll('.edge')].map(group => ({
    group, relations: group.dataset.relations.split(' ').map(id => byId.get(id)).filter(Boolean),
    labels: [...svg.querySelectorAll('[data-line="' + CSS.escape(group.id) + '"]')]
  }))
  const drawn = new Set(lines.flatMap(line => line.relations))

  function update(near) {
    for (const line of lines) {
      const shown = line.relations.filter(relation => relation.isShown)
      const dim = !shown.some(relation => isNear(relation, near))
      for (const part of [line.group, ...line.labels]) {
        part.classList.toggle('off', shown.length === 0)
        part.classList.toggle('dim', dim)
      }
      line.group.classList.toggle('chosen', line.relations.includes(state.line))
    }
    for (const [entity, card] of cards) {
      card.classList.toggle('off', state.kinds.has(entity.kind))
      card.classList.toggle('dim', !!near && !near.has(entity))
      card.setAttribute('aria-pressed', entity === state.focus)
    }
  }

  const whole = svg.viewBox.baseVal
  const home = { x: whole.x, y: whole.y, width: whole.width, height: whole.height }
  let view = { ...home }

  function setView(next) {
    view = next
    svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '))
  }

  function zoom(factor, at) {
    const width = Math.min(home.width * 2, Math.max(home.width / 12, view.width / factor))
    const scale = width / view.width
    const point = at || { x: view.x + view.width / 2, y: view.y + view.height / 2 }
    setView({ x: point.x - (point.x - view.x) * scale, y: point.y - (point.y - view.y) * scale, width,
              height: view.height * scale })
  }

  const move = (x, y) => setView({ ...view, x: view.x + x * view.width, y: view.y + y * view.height })
  const pointOf = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse())

  /* Bring a card into sight, when the whole is not. */
  function lookAt(entity) {
    const card = cards.get(entity)
    if (!card) return say(entity.name + ' is not in the picture')
    if (view.width >= home.width) return
    const box = card.getBBox()
    const to = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2)
      .matrixTransform(svg.getScreenCTM().inverse().multiply(card.getScreenCTM()))
    setView({ ...view, x: to.x - view.width / 2, y: to.y - view.height / 2 })
  }

  /* One finger or the mouse moves, two fingers zoom. */
  let drag = null
  const fingers = new Map()
  const spread = () => {
    const [a, b] = [...fingers.values()]
    return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
  }
  function pinch(event) {
    const before = spread()
    fingers.set(event.pointerId, event)
    if (before > 0) zoom(spread() / before, pointOf(event))
  }
  const isClick = () => !drag || drag.moved <= 4
  frame.addEventListener('dragstart', event => event.preventDefault()) /* lines are links */
  frame.addEventListener('pointerdown', event => {
    fingers.set(event.pointerId, event)
    drag = { from: pointOf(event), moved: fingers.size > 1 ? Infinity : 0 }
  })
  frame.addEventListener('pointermove', event => {
    if (fingers.size > 1) return pinch(event)
    if (!drag) return
    const at = pointOf(event)
    drag.moved += Math.abs(event.movementX) + Math.abs(event.movementY)
    if (drag.moved > 4) setView({ ...view, x: view.x + drag.from.x - at.x, y: view.y + drag.from.y - at.y })
  })
  for (const end of ['pointerup', 'pointerleave', 'pointercancel'])
    frame.addEventListener(end, event => {
      fingers.delete(event.pointerId)
      setTimeout(() => { if (!fingers.size) drag = null })
    })
  frame.addEventListener('wheel', event => {
    if (event.deltaY) zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, pointOf(event))
    event.preventDefault()
  }, { passive: false })

  for (const [entity, card] of cards) {
    card.setAttribute('role', 'button')
    card.querySelector('title')?.remove() /* its label below says more */
    const seen = [...card.querySelectorAll('text')].map(text => text.textContent).join(' ')
    card.setAttribute('aria-label', seen + ', ' + counted(entity.relations.length, 'relation', 'relations'))
    const act = () => choose(state.focus === entity && !state.line ? null : entity)
    card.addEventListener('click', () => { if (isClick()) act() })
    card.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      act()
    })
  }

  /* A click on a line with several relations goes from one to the next. */
  function chooseOf(line) {
    const shown = line.relations.filter(relation => relation.isShown)
    if (shown.length) chooseLine(shown[(shown.indexOf(state.line) + 1) % shown.length])
  }

  for (const line of lines) {
    const wide = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    wide.setAttribute('d', line.group.querySelector('path').getAttribute('d'))
    wide.setAttribute('class', 'hit')
    line.group.append(wide)
    for (const part of [line.group, ...line.labels])
      part.addEventListener('click', event => {
        event.preventDefault()
        if (isClick()) chooseOf(line)
      })
  }

  return {
    frame, update, zoom: factor => zoom(factor), move, fit: () => setView({ ...home }), lookAt,
    lookAtLine() {}, open: async () => true, recolour() {}, isDrawn: relation => drawn.has(relation)
  }
}
