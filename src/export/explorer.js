/* The explorer: works on the picture in the page and the model beside it. No library, no network. */
'use strict'
const model = JSON.parse(document.getElementById('model').textContent)
const stage = document.getElementById('stage')
const panel = document.getElementById('panel')
const picture = stage.querySelector('svg')
const live = document.getElementById('live')
const MOST_LISTED = 200
const element = id => document.getElementById(id)

const entities = new Map(model.entities.map(entity => [entity.id, entity]))
const relations = new Map(model.relations.map(relation => [relation.id, relation]))
const documents = new Map(model.documents.map(each => [each.id, each]))
const cardOf = entity => element('n_' + entity.id.replace(/[^A-Za-z0-9.-]/g, '_'))

for (const relation of model.relations) {
  const dates = relation.evidence.map(each => (documents.get(each.document) || {}).date).filter(Boolean)
  relation.when = (relation.date || dates.sort()[0] || '').slice(0, 7)
  for (const end of [relation.source, relation.target])
    (entities.get(end).relations ||= []).push(relation)
}
const lines = [...picture.querySelectorAll('.edge')].map(group => ({
  group,
  relations: group.dataset.relations.split(' ').map(id => relations.get(id)).filter(Boolean),
  labels: [...picture.querySelectorAll('[data-line="' + CSS.escape(group.id) + '"]')]
}))
const months = [...new Set(model.relations.map(relation => relation.when).filter(Boolean))].sort()

/* --- state: everything that the address remembers ------------------------------------------------ */

const state = { focus: '', line: '', depth: 1, types: new Set(), families: new Set(), statuses: new Set(),
                relations: new Set(), since: 0, until: Math.max(0, months.length - 1) }
const sets = ['types', 'families', 'statuses', 'relations']

function writeAddress() {
  const words = new URLSearchParams()
  if (state.focus) words.set('focus', state.focus)
  if (state.line) words.set('line', state.line)
  if (state.depth !== 1) words.set('depth', state.depth)
  for (const name of sets) if (state[name].size) words.set('no-' + name, [...state[name]].sort().join(' '))
  if (state.since > 0) words.set('since', months[state.since])
  if (state.until < months.length - 1) words.set('until', months[state.until])
  const address = '#' + words
  if (address !== location.hash && (words.toString() || location.hash))
    history.replaceState(null, '', address)
}

function readAddress() {
  const words = new URLSearchParams(location.hash.slice(1))
  const focus = words.get('focus') || ''
  state.focus = entities.has(focus) ? focus : ''
  state.line = relations.has(words.get('line')) ? words.get('line') : ''
  state.depth = Math.min(3, Math.max(1, Number(words.get('depth')) || 1))
  for (const name of sets) state[name] = new Set((words.get('no-' + name) || '').split(' ').filter(Boolean))
  const since = months.indexOf(words.get('since')), until = months.indexOf(words.get('until'))
  state.since = since < 0 ? 0 : since
  state.until = until < 0 ? Math.max(0, months.length - 1) : until
}

/* --- what is shown ------------------------------------------------------------------------------- */

function isShown(relation) {
  const month = relation.when ? months.indexOf(relation.when) : -1
  return !state.families.has(relation.family) && !state.statuses.has(relation.status) &&
    !state.relations.has(relation.relation) &&
    !state.types.has(entities.get(relation.source).type) &&
    !state.types.has(entities.get(relation.target).type) &&
    (month < 0 || (month >= state.since && month <= state.until))
}

/* Everybody within `depth` steps of the focus, over relations that are shown. */
function neighbourhood() {
  let reached = new Set([state.focus])
  for (let step = 0; step < state.depth; step++) {
    const next = new Set(reached)
    for (const relation of model.relations)
      if (isShown(relation)) {
        if (reached.has(relation.source)) next.add(relation.target)
        if (reached.has(relation.target)) next.add(relation.source)
      }
    reached = next
  }
  return reached
}

function show() {
  const near = state.focus ? neighbourhood() : null
  const chosen = relations.get(state.line)
  for (const line of lines) {
    const shown = line.relations.filter(isShown)
    const isNear = !near || shown.some(r => near.has(r.source) && near.has(r.target) &&
      (state.depth > 1 || r.source === state.focus || r.target === state.focus))
    for (const part of [line.group, ...line.labels]) {
      part.classList.toggle('off', shown.length === 0)
      part.classList.toggle('dim', !isNear)
    }
    line.group.classList.toggle('chosen', !!chosen && line.relations.includes(chosen))
  }
  for (const entity of model.entities) {
    const card = cardOf(entity)
    if (!card) continue
    card.classList.toggle('off', state.types.has(entity.type))
    card.classList.toggle('dim', !!near && !near.has(entity.id))
    card.setAttribute('aria-pressed', entity.id === state.focus)
  }
  const count = model.relations.filter(isShown).length
  element('count').textContent = count + ' of ' + model.relations.length + ' relations'
  for (const button of document.querySelectorAll('button[data-set]'))
    button.setAttribute('aria-pressed', !state[button.dataset.set].has(button.value))
  for (const box of document.querySelectorAll('input[data-set]'))
    box.checked = !state[box.dataset.set].has(box.value)
  element('depth').value = state.depth
  element('since').value = state.since
  element('until').value = state.until
  element('period').textContent = months.length ? months[state.since] + ' to ' + months[state.until] : 'no dates'
  writeAddress()
  fillPanel()
}

/* --- the panel: text only, never markup ----------------------------------------------------------- */

function make(name, text, parent, attributes) {
  const made = document.createElement(name)
  if (text) made.textContent = text
  for (const key in attributes || {}) made.setAttribute(key, attributes[key])
  if (parent) parent.append(made)
  return made
}

const name = id => entities.get(id).name
const words = r => name(r.source) + ' ' + r.relation.replace(/-/g, ' ').replace('co chaired', 'co-chaired') +
  ' ' + name(r.target) + (r.status === 'asserted' ? '' : ' (' + r.status + ')')

function addEvidence(relation) {
  for (const each of relation.evidence) {
    const source = documents.get(each.document) || { id: each.document }
    make('blockquote', each.text ? '\u201C' + each.text + '\u201D' : 'no sentence', panel)
    const where = make('p', '', panel, { class: 'faint' })
    const what = [source.source, source.title || source.id, source.date].filter(Boolean).join(', ')
    if (/^https?:\/\//.test(source.url || ''))
      make('a', what, where, { href: source.url, rel: 'noopener noreferrer', target: '_blank' })
    else
      make('span', what, where)
    if (each.line) where.append(' \u00B7 line ' + each.line)
  }
}

function addRelations(list) {
  const items = make('ul', '', panel)
  for (const relation of list.slice(0, MOST_LISTED)) {
    const isDrawn = lines.some(line => line.relations.includes(relation))
    const button = make('button', words(relation) + (relation.weight > 1 ? ' \u00D7' + relation.weight : ''),
      make('li', '', items))
    if (!isDrawn) make('span', ' not drawn', button, { class: 'faint' })
    button.onclick = () => { state.line = relation.id; show() }
  }
  if (list.length > MOST_LISTED)
    make('p', 'and ' + (list.length - MOST_LISTED) + ' more: choose an entity or a filter', panel, { class: 'faint' })
}

function fillPanel() {
  panel.replaceChildren()
  const entity = entities.get(state.focus), relation = relations.get(state.line)
  if (relation) {
    make('h2', words(relation), panel)
    make('p', [relation.family, relation.status, relation.when].filter(Boolean).join(' \u00B7 '), panel,
      { class: 'faint' })
    addEvidence(relation)
    const back = make('button', entity ? 'Back to ' + entity.name : 'Close', panel)
    back.onclick = () => { state.line = ''; show() }
  } else if (entity) {
    make('h2', entity.name, panel)
    make('p', [entity.type, entity.office, entity.country, entity.date, entity.place].filter(Boolean)
      .join(' \u00B7 '), panel, { class: 'faint' })
    if (entity.aliases.length) make('p', 'Also: ' + entity.aliases.join(', '), panel, { class: 'faint' })
    addRelations((entity.relations || []).filter(isShown))
  } else {
    make('h2', 'Who did what with whom', panel)
    make('p', 'Choose a card to see whom it deals with, or a line for the sentence that it rests on.', panel)
    make('p', 'Keys: / search, Tab to the cards, Enter to choose, Esc to let go, + and \u2212 to zoom, 0 to fit, ' +
      'arrows to move.', panel, { class: 'faint' })
    if (model.total > model.entities.length)
      make('p', 'This page knows the ' + model.entities.length + ' entities that matter most of ' + model.total + '.',
        panel)
    make('h3', 'All relations', panel)
    addRelations(model.relations.filter(isShown))
  }
}

function choose(id) {
  state.focus = state.focus === id ? '' : id
  state.line = ''
  show()
  if (state.focus) say(name(id) + ', ' + (entities.get(id).relations || []).length + ' relations')
}

function chooseLine(line) {
  const at = line.relations.findIndex(relation => relation.id === state.line)
  state.line = line.relations[(at + 1) % line.relations.length].id
  show()
  say(words(relations.get(state.line)))
}

function say(text) { live.textContent = text }

/* --- pan and zoom: the view box of the picture ----------------------------------------------------- */

const whole = picture.viewBox.baseVal
const home = { x: whole.x, y: whole.y, width: whole.width, height: whole.height }
let view = { ...home }

function setView(next) {
  view = next
  picture.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '))
}

function zoom(factor, at) {
  const width = Math.min(home.width * 2, Math.max(home.width / 12, view.width / factor))
  const scale = width / view.width
  const point = at || { x: view.x + view.width / 2, y: view.y + view.height / 2 }
  setView({ x: point.x - (point.x - view.x) * scale, y: point.y - (point.y - view.y) * scale, width,
            height: view.height * scale })
}

const move = (x, y) => setView({ ...view, x: view.x + x * view.width, y: view.y + y * view.height })
const pointOf = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse())

let drag = null
stage.addEventListener('dragstart', event => event.preventDefault()) /* lines are links */
stage.addEventListener('pointerdown', event => { drag = { from: pointOf(event), moved: 0 } })
stage.addEventListener('pointermove', event => {
  if (!drag) return
  const at = pointOf(event)
  drag.moved += Math.abs(event.movementX) + Math.abs(event.movementY)
  if (drag.moved > 4)
    setView({ ...view, x: view.x + drag.from.x - at.x, y: view.y + drag.from.y - at.y })
})
for (const end of ['pointerup', 'pointerleave', 'pointercancel'])
  stage.addEventListener(end, () => setTimeout(() => { drag = null }))
stage.addEventListener('wheel', event => {
  if (!event.ctrlKey && !event.metaKey) {
    move(Math.sign(event.deltaX) * .04, Math.sign(event.deltaY) * .04)
  } else {
    zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, pointOf(event))
  }
  event.preventDefault()
}, { passive: false })

/* --- controls --------------------------------------------------------------------------------------- */

function count(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1)
  return [...counts].sort((a, b) => a[0] < b[0] ? -1 : 1)
}

function toggle(set, value) {
  if (!state[set].delete(value)) state[set].add(value)
  show()
}

function addToggles(id, set, values) {
  for (const [value, number] of count(values)) {
    const button = make('button', value + ' ' + number, element(id), { type: 'button', 'data-set': set, value })
    button.onclick = () => toggle(set, value)
  }
}

function addBoxes(id, set, values) {
  for (const [value, number] of count(values)) {
    const label = make('label', '', element(id))
    const box = make('input', '', label, { type: 'checkbox', 'data-set': set, value })
    label.append(' ' + value + ' ' + number)
    box.onchange = () => toggle(set, value)
  }
}

addToggles('families', 'families', model.relations.map(relation => relation.family))
addToggles('statuses', 'statuses', model.relations.map(relation => relation.status))
addBoxes('types', 'types', model.entities.map(entity => entity.type))
addBoxes('relations', 'relations', model.relations.map(relation => relation.relation))

const names = new Map()
for (const entity of model.entities)
  for (const called of [entity.name, ...entity.aliases])
    if (!names.has(called.toLowerCase())) {
      names.set(called.toLowerCase(), entity.id)
      make('option', '', element('names'), { value: called })
    }
const search = element('search')
function find() {
  const wanted = search.value.trim().toLowerCase()
  if (!wanted) return
  const found = names.get(wanted) || names.get([...names.keys()].find(each => each.includes(wanted)))
  if (!found) return say('nobody is called ' + search.value)
  state.focus = ''
  choose(found)
  const card = cardOf(entities.get(found))
  if (!card) return say(name(found) + ' is not drawn')
  const box = card.getBBox(), frame = card.getCTM()
  if (frame && view.width < home.width) {
    const to = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2)
      .matrixTransform(picture.getScreenCTM().inverse().multiply(card.getScreenCTM()))
    setView({ ...view, x: to.x - view.width / 2, y: to.y - view.height / 2 })
  }
}
search.addEventListener('change', find)
search.addEventListener('keydown', event => { if (event.key === 'Enter') find() })

for (const id of ['since', 'until']) {
  element(id).max = Math.max(0, months.length - 1)
  element(id).disabled = months.length < 2
  element(id).oninput = event => {
    state[id] = Number(event.target.value)
    if (state.since > state.until) state[id === 'since' ? 'until' : 'since'] = state[id]
    show()
  }
}
element('depth').onchange = event => { state.depth = Number(event.target.value); show() }
element('fit').onclick = () => setView({ ...home })
element('nearer').onclick = () => zoom(1.3)
element('farther').onclick = () => zoom(1 / 1.3)
element('clear').onclick = () => { history.replaceState(null, '', '#'); readAddress(); show() }

const dark = matchMedia('(prefers-color-scheme: dark)')
function setTheme(isDark) { document.documentElement.dataset.theme = isDark ? 'dark' : 'light' }
setTheme(dark.matches)
dark.addEventListener('change', () => setTheme(dark.matches))
element('theme').onclick = () => setTheme(document.documentElement.dataset.theme !== 'dark')

for (const entity of model.entities) {
  const card = cardOf(entity)
  if (!card) continue
  card.setAttribute('role', 'button')
  card.querySelector('title')?.remove() /* its label below says more */
  const seen = [...card.querySelectorAll('text')].map(text => text.textContent).join(' ')
  card.setAttribute('aria-label', seen + ', ' + (entity.relations || []).length + ' relations')
  card.addEventListener('click', () => { if (!drag || drag.moved <= 4) choose(entity.id) })
  card.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose(entity.id)
  })
}
for (const line of lines) {
  const path = line.group.querySelector('path')
  const wide = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  wide.setAttribute('d', path.getAttribute('d'))
  wide.setAttribute('class', 'hit')
  line.group.append(wide)
  for (const part of [line.group, ...line.labels])
    part.addEventListener('click', event => {
      event.preventDefault()
      if (line.relations.length && (!drag || drag.moved <= 4)) chooseLine(line)
    })
}

const keys = {
  '/': () => search.focus(), '+': () => zoom(1.3), '=': () => zoom(1.3), '-': () => zoom(1 / 1.3),
  '0': () => setView({ ...home }), Escape: () => { state.focus = state.line = ''; show() },
  ArrowLeft: () => move(-.08, 0), ArrowRight: () => move(.08, 0), ArrowUp: () => move(0, -.08),
  ArrowDown: () => move(0, .08)
}
document.addEventListener('keydown', event => {
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
  if (isTyping && event.key !== 'Escape') return
  if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  keys[event.key]()
})
addEventListener('hashchange', () => { readAddress(); show() })
readAddress()
show()
