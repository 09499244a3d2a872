/* --- the map: every entity of a large graph, drawn by sigma ---------------------------------------------------- */

/* Marks of many are smaller, so that they do not hide each other, and those of a few larger. */
const crowding = Math.min(1.4, (1200 / entities.filter(isPlaced).length) ** .35 * Math.min(1, innerWidth / 900))
const markSize = entity => crowding * Math.min(16, 2 + 1.1 * Math.sqrt(entity.relations.length))
const importance = r => r.weight * (r.source.relations.length + r.target.relations.length)

/* The colours of the page, light or dark. */
function readLook() {
  const style = getComputedStyle(document.documentElement)
  const names = ['ground', 'text', 'faint', ...new Set(entities.map(entity => entity.kind)),
                 ...new Set(relations.flatMap(r => [r.family, r.family + '-text']))]
  const colours = Object.fromEntries(names.map(name => [name, style.getPropertyValue('--' + name).trim()]))
  const part = at => parseInt(colours.ground.slice(at, at + 2), 16) / 255
  return { colours, ground: [part(1), part(3), part(5)], font: getComputedStyle(document.body).fontFamily,
           alpha: Math.min(.5, Math.max(.05, 1400 / (relations.length + 1))) }
}

async function loadLibrary() {
  const script = make('script')
  script.textContent = await readBlock('library')
  element('library').remove()
  document.head.append(script)
  return window.sigma
}

/* The last ones are drawn above the others, and are those that are drawn while the map moves. */
function makeGraph(library) {
  const graph = new library.Graph({ multi: true, type: 'directed' })
  for (const entity of entities.filter(isPlaced).sort((a, b) => a.relations.length - b.relations.length))
    graph.addNode(String(entity.index), { x: entity.x, y: -entity.y, size: markSize(entity), label: entity.name })
  for (const relation of [...relations].sort((a, b) => importance(a) - importance(b)))
    if (isPlaced(relation.source) && relation.source !== relation.target)
      graph.addEdgeWithKey(String(relation.index), String(relation.source.index), String(relation.target.index))
  return graph
}

function makeMap() {
  const frame = element('map')
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  let sigma = null, look = null, near = null, context = null, opening = null

  const duration = () => still.matches ? 0 : 350
  const isChosen = () => !!(near || state.line)

  const placeOf = entity => {
    const place = sigma.getNodeDisplayData(String(entity.index))
    return { ...sigma.framedGraphToViewport(place), size: sigma.scaleSize(place.size) }
  }

  /* A layer that is touched has to be put on the screen again: an empty one is left alone. */
  let isDrawn = false
  function drawChosen() {
    if (isDrawn) context.clearRect(0, 0, frame.clientWidth, frame.clientHeight)
    isDrawn = isChosen()
    if (isDrawn) drawFocus(context, look, near, placeOf)
  }

  /* The library proposes names cell by cell; the most important are drawn first, and none on another. */
  let names = []
  function drawProposedNames() {
    const taken = []
    names.sort((a, b) => b.place.size - a.place.size)
    if (!isChosen())
      for (const { layer, entity, place } of names) drawNames(layer, look, [entity], () => place, taken)
    names = []
  }

  function markVisible() {
    const isPartial = isFiltered()
    for (const entity of entities)
      entity.isShown = isPlaced(entity) && !state.kinds.has(entity.kind) && (!isPartial || entity.relations.some(r => r.isShown))
  }

  const settings = library => ({
    defaultNodeType: 'mark', nodeProgramClasses: { mark: markProgram(library, look) },
    defaultEdgeType: 'line', edgeProgramClasses: { line: lineProgram(library, look) },
    nodeReducer: (key, data) => {
      const entity = entities[key]
      return { ...data, color: look.colours[entity.kind], shape: shapeOf(entity.kind), hidden: !entity.isShown }
    },
    edgeReducer: (key, data) => {
      const relation = relations[key]
      return { color: look.colours[relation.family], dash: dashOf[relation.status], hidden: !relation.isShown }
    },
    defaultDrawNodeLabel: (layer, data) => names.push({ layer, entity: entities[data.key], place: data }),
    defaultDrawNodeHover: (hovers, data) => {
      drawShape(hovers, entities[data.key].kind, data.x, data.y, data.size + 2)
      hovers.fillStyle = data.color
      hovers.fill()
      drawName(hovers, look, data.label, data.x + data.size + 5, data.y, true)
    },
    labelDensity: .6, labelGridCellSize: 110, labelRenderedSizeThreshold: 2.2 * crowding, stagePadding: 36,
    minCameraRatio: .004, maxCameraRatio: 1.6, zoomDuration: duration(), allowInvalidContainer: true
  })

  /* The one under the pointer: asking the graphics processor, as the library does, would stop every frame. */
  function entityAt({ x, y }) {
    let best = null, closest = 1
    const at = sigma.viewportToFramedGraph({ x, y }), right = sigma.viewportToFramedGraph({ x: x + 1, y })
    const unit = Math.hypot(right.x - at.x, right.y - at.y)
    for (const entity of entities) {
      if (!entity.isShown || (near && !near.has(entity))) continue
      const place = sigma.getNodeDisplayData(String(entity.index))
      const reach = Math.max(5, sigma.scaleSize(place.size) + 2) * unit
      const distance = Math.hypot(place.x - at.x, place.y - at.y) / reach
      if (distance < closest) [best, closest] = [entity, distance]
    }
    return best
  }

  function relationAt({ x, y }) {
    let best = null, closest = 6
    const point = sigma.viewportToFramedGraph({ x, y }), right = sigma.viewportToFramedGraph({ x: x + 1, y })
    const unit = Math.hypot(right.x - point.x, right.y - point.y)
    for (const relation of relations) {
      if (!relation.isShown || !isNear(relation, near)) continue
      const from = sigma.getNodeDisplayData(String(relation.source.index))
      const to = sigma.getNodeDisplayData(String(relation.target.index))
      const dx = to.x - from.x, dy = to.y - from.y, square = dx * dx + dy * dy
      const along = square ? Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / square)) : 0
      const distance = Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy) / unit
      if (distance < closest) [best, closest] = [relation, distance]
    }
    return best
  }

  function listen() {
    sigma.getNodeAtPosition = place => { const found = entityAt(place); return found ? String(found.index) : null }
    sigma.on('clickNode', ({ node }) => choose(entities[node] === state.focus && !state.line ? null : entities[node]))
    sigma.on('clickStage', ({ event }) => {
      const relation = relationAt(event)
      if (relation) chooseLine(relation)
      else if (isChosen()) choose(null)
    })
    sigma.on('enterNode', () => frame.classList.add('has-hover'))
    sigma.on('leaveNode', () => frame.classList.remove('has-hover'))
    sigma.on('afterRender', drawProposedNames)
    sigma.on('afterRender', drawChosen)
    const moved = keepPace(() => sigma.scheduleRender())
    sigma.getCamera().on('updated', ({ ratio }) => {
      pace.isFar = ratio > .4
      moved()
    })
    new ResizeObserver(() => { if (!frame.hidden) sigma.scheduleRender() }).observe(frame)
  }

  async function open() {
    opening ||= loadLibrary().then(library => {
      look = readLook()
      markVisible()
      sigma = new library.Sigma(makeGraph(library), frame, settings(library))
      context = sigma.createCanvasContext('chosen', { beforeLayer: 'hovers' }).canvasContexts.chosen
      sigma.resize(true)
      listen()
      frame.classList.add('ready')
    })
    await opening
  }

  function update(newNear, isFilter) {
    near = newNear
    frame.setAttribute('aria-label', 'Map of ' + counted(entities.length, 'entity', 'entities') +
      (state.focus ? ', ' + state.focus.name + ' chosen' : '') + '; the panel lists what it shows')
    if (!sigma) return
    frame.classList.toggle('has-chosen', isChosen())
    if (isFilter) {
      markVisible()
      sigma.refresh({ skipIndexation: true })
    } else sigma.scheduleRender()
  }

  /* Go near when the whole map is in sight, and to what is out of it. */
  function lookAt(entity) {
    if (!sigma) return
    if (!isPlaced(entity)) return say(entity.name + ' has no relation and is not on the map')
    const { x, y } = placeOf(entity), camera = sigma.getCamera(), { ratio } = camera.getState()
    const isInSight = x > 40 && y > 40 && x < frame.clientWidth - 40 && y < frame.clientHeight - 40
    if (isInSight && ratio < .5) return
    const place = sigma.getNodeDisplayData(String(entity.index))
    const reach = [...(near || [])].filter(([, step]) => step === 1).map(([other]) => {
      const at = sigma.getNodeDisplayData(String(other.index))
      return Math.max(Math.abs(at.x - place.x), Math.abs(at.y - place.y))
    }).sort((a, b) => a - b)
    const most = reach[Math.floor(reach.length * .8)] || .02
    camera.animate({ x: place.x, y: place.y, ratio: Math.min(.5, Math.max(.02, most * 3)) }, { duration: duration() })
  }

  /* Go near when the ends can hardly be told apart, and to what is out of sight. */
  function lookAtLine({ source, target }) {
    if (!sigma) return
    const ends = [placeOf(source), placeOf(target)], camera = sigma.getCamera(), { ratio } = camera.getState()
    const isInSight = ends.every(({ x, y }) => x > 20 && y > 20 && x < frame.clientWidth - 20 && y < frame.clientHeight - 20)
    const length = Math.hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y)
    if (isInSight && length > 90) return
    const middle = sigma.viewportToFramedGraph({ x: (ends[0].x + ends[1].x) / 2, y: (ends[0].y + ends[1].y) / 2 })
    const wanted = .4 * Math.min(frame.clientWidth, frame.clientHeight)
    camera.animate({ ...middle, ratio: Math.min(1, Math.max(.01, ratio * length / wanted)) }, { duration: duration() })
  }

  function zoom(factor) {
    const camera = sigma?.getCamera()
    camera?.animate({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, { duration: duration() / 2 })
  }

  function move(x, y) {
    if (!sigma) return
    const camera = sigma.getCamera(), state = camera.getState()
    const width = frame.clientWidth, height = frame.clientHeight
    const from = sigma.viewportToFramedGraph({ x: 0, y: 0 }), to = sigma.viewportToFramedGraph({ x: x * width, y: y * height })
    camera.setState({ x: state.x + to.x - from.x, y: state.y + to.y - from.y })
  }

  /* For paper: what the layers show, in one canvas. */
  function print() {
    if (!sigma || frame.hidden) return
    frame.querySelector('.paper')?.remove()
    const paper = make('canvas', '', frame, { class: 'paper' })
    sigma.render()
    const layers = Object.values(sigma.getCanvases())
    paper.width = layers[0].width
    paper.height = layers[0].height
    for (const layer of layers) {
      paper.getContext('2d').globalAlpha = Number(getComputedStyle(layer).opacity)
      if (layer.width) paper.getContext('2d').drawImage(layer, 0, 0)
    }
  }

  return {
    frame, open, update, zoom, move, lookAt, lookAtLine, print, isDrawn: () => true,
    fit: () => sigma?.getCamera().animatedReset({ duration: duration() }),
    recolour: () => {
      if (!sigma) return
      Object.assign(look, readLook())
      sigma.refresh({ skipIndexation: true })
    },
    get sigma() { return sigma }
  }
}
