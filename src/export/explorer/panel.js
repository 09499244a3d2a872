/* --- the panel: text only, never markup ----------------------------------------------------------------- */

const panel = element('panel')
const MOST_LISTED = 200
const MOST_FIRST = 12

function make(name, text, parent, attributes) {
  const made = document.createElement(name)
  if (text) made.textContent = text
  for (const key in attributes || {}) made.setAttribute(key, attributes[key])
  if (parent) parent.append(made)
  return made
}

const number = count => count.toLocaleString('en')
const counted = (count, one, many) => number(count) + ' ' + (count === 1 ? one : many)

function addMark(parent, kind) {
  return make('span', '', parent, { class: 'mark ' + kind, style: '--colour:var(--' + kind + ')', 'aria-hidden': 'true' })
}

function addEntityButton(parent, entity, after) {
  const button = make('button', '', parent, { type: 'button', class: 'entity' })
  addMark(button, entity.kind)
  make('span', entity.name, button)
  if (after) make('span', after, button, { class: 'faint' })
  button.onclick = () => goTo(entity)
  return button
}

function addTags(parent, tags) {
  const line = make('p', '', parent, { class: 'tags' })
  for (const tag of tags.filter(Boolean)) make('span', tag, line)
  return line
}

/* --- a relation and the sentences it rests on --------------------------------------------------------------- */

/* The sentence, with the names of both ends marked. */
function addQuotation(parent, text, relation) {
  const quotation = make('blockquote', '', parent)
  if (!text) return quotation.append('No sentence was recorded.')
  const names = [relation.source, relation.target].flatMap(end => [end.name, ...end.aliases])
    .filter(name => name.length > 2).sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const parts = names.length ? text.split(new RegExp('(' + names.join('|') + ')')) : [text]
  quotation.append('\u201C')
  parts.forEach((part, i) => i % 2 ? make('mark', part, quotation) : quotation.append(part))
  quotation.append('\u201D')
}

function addSource(parent, { document, line }) {
  const where = make('p', '', parent, { class: 'source' })
  const what = [document.source, document.title || document.id].filter(Boolean).join(', ')
  if (/^https?:\/\//.test(document.url || ''))
    make('a', what, where, { href: document.url, rel: 'noopener noreferrer', target: '_blank' })
  else
    make('span', what, where)
  where.append([document.date && ' \u00B7 ' + document.date, line && ' \u00B7 line ' + line].filter(Boolean).join(''))
}

async function addEvidence(parent, relation) {
  const evidence = await evidenceOf(relation)
  parent.removeAttribute('aria-busy')
  for (const each of evidence) {
    addQuotation(parent, each.text, relation)
    addSource(parent, each)
  }
}

function fillWithRelation(relation) {
  addTags(panel, [relation.family, relation.status, relation.date, relation.weight > 1 && '\u00D7' + relation.weight])
    .firstChild.className = 'family ' + relation.family
  const title = make('h2', '', panel, { class: 'triple' })
  addEntityButton(title, relation.source)
  make('span', verb(relation.relation), title, { class: 'verb' })
  addEntityButton(title, relation.target)
  if (!views[state.view].isDrawn(relation))
    make('p', 'The picture has no line for this: it is told by a card, a frame or a meeting, or is beyond its core.', panel,
      { class: 'faint' })
  addEvidence(make('div', '', panel, { 'aria-busy': 'true' }), relation)
  make('button', 'Back to ' + (state.focus ? state.focus.name : 'all relations'), panel, { type: 'button', class: 'back' })
    .onclick = letGo
}

/* --- lists of relations --------------------------------------------------------------------------------------- */

function addRelationButton(parent, relation, text) {
  const button = make('button', text, make('li', '', parent), { type: 'button', class: 'line ' + relation.family })
  const after = [relation.status !== 'asserted' && relation.status, relation.date,
                 relation.weight > 1 && '\u00D7' + relation.weight].filter(Boolean).join(' \u00B7 ')
  if (after) make('span', after, button, { class: 'faint' })
  button.onclick = () => goToLine(relation)
}

function addMore(count) {
  if (count > MOST_LISTED)
    make('p', 'and ' + number(count - MOST_LISTED) + ' more: choose an entity or a filter', panel, { class: 'faint' })
}

const byWeight = (a, b) => b.weight - a.weight || (a.date < b.date ? 1 : a.date > b.date ? -1 : a.index - b.index)

function addRelations(list) {
  const items = make('ul', '', panel)
  for (const relation of list.slice(0, MOST_LISTED)) addRelationButton(items, relation, triple(relation))
  addMore(list.length)
}

/* The relations of the focus, by neighbour, the closest first. */
function addNeighbours(entity) {
  const byNeighbour = new Map()
  for (const relation of entity.relations.filter(r => r.isShown)) {
    const other = otherEnd(relation, entity)
    if (!byNeighbour.has(other)) byNeighbour.set(other, [])
    byNeighbour.get(other).push(relation)
  }
  const weight = list => list.reduce((sum, relation) => sum + relation.weight, 0)
  const sorted = [...byNeighbour].sort((a, b) => weight(b[1]) - weight(a[1]) || (a[0].name < b[0].name ? -1 : 1))
  make('h3', sorted.length ? counted(sorted.length, 'neighbour', 'neighbours') : entity.relations.length
    ? 'No relation passes the filters' : 'The articles name it, but tell of no relation', panel)
  const items = make('ul', '', panel, { class: 'neighbours' })
  for (const [other, list] of sorted.slice(0, MOST_LISTED)) {
    const item = make('li', '', items)
    addEntityButton(item, other)
    const lines = make('ul', '', item)
    for (const relation of list.sort(byWeight))
      addRelationButton(lines, relation, relation.isSymmetric ? verb(relation.relation)
        : (relation.source === entity ? '\u2192 ' : '\u2190 ') + verb(relation.relation))
  }
  addMore(sorted.length)
}

/* --- an entity -------------------------------------------------------------------------------------------------- */

function addDepth() {
  const group = make('div', '', panel, { id: 'depth', role: 'group', 'aria-label': 'Steps around it' })
  make('span', 'Steps around it', group, { class: 'faint' })
  for (const depth of [1, 2, 3]) {
    const button = make('button', String(depth), group, { type: 'button', 'aria-pressed': depth === state.depth })
    button.onclick = () => setDepth(depth)
  }
}

function setDepth(depth) {
  state.depth = depth
  const hadFocus = element('depth')?.contains(document.activeElement)
  show()
  if (hadFocus) element('depth').children[depth].focus()
}

function fillWithEntity(entity, near) {
  const tags = addTags(panel, [entity.kind, entity.country, entity.date])
  tags.firstChild.prepend(addMark(tags, entity.kind))
  make('button', '\u00D7', tags, { type: 'button', class: 'close', 'aria-label': 'Let go', title: 'Let go (Esc)' }).onclick = letGo
  make('h2', entity.name, panel)
  if (entity.office || entity.place) make('p', [entity.office, entity.place].filter(Boolean).join(', '), panel)
  if (entity.aliases.length) make('p', 'Also called ' + entity.aliases.join(', '), panel, { class: 'faint' })
  addDepth()
  if (state.depth > 1)
    make('p', counted(near.size - 1, 'entity', 'entities') + ' within ' + state.depth + ' steps', panel, { class: 'faint' })
  addNeighbours(entity)
}

/* --- nothing chosen ------------------------------------------------------------------------------------------------ */

function addBest() {
  const degree = entity => entity.relations.reduce((sum, relation) => sum + relation.isShown, 0)
  const best = entities.map(entity => [degree(entity), entity]).filter(([count]) => count > 0)
    .sort((a, b) => b[0] - a[0] || a[1].index - b[1].index).slice(0, MOST_FIRST)
  make('h3', 'Most connected', panel)
  const items = make('ul', '', panel, { class: 'neighbours' })
  for (const [count, entity] of best) addEntityButton(make('li', '', items), entity, number(count))
}

function fillWithAll() {
  make('h2', 'Who did what with whom', panel)
  make('p', counted(entities.length, 'entity', 'entities') + ', ' + counted(relations.length, 'relation', 'relations') +
    ' and the sentences they rest on, from ' + counted(documents.length - 1, 'article', 'articles') + '.', panel)
  const lonely = entities.filter(entity => !entity.relations.length).length
  if (lonely) make('p', counted(lonely, 'of them has', 'of them have') + ' no relation; the search finds them.', panel)
  if (relations.length) make('p', 'Choose an entity to see whom it deals with, or a line for its evidence.', panel, { class: 'faint' })
  if (!relations.length) make('p', 'No relation was found in them.', panel, { class: 'faint' })
  if (shownCount === 0) return
  addBest()
  make('h3', isFiltered() ? 'Relations that pass the filters' : 'All relations', panel)
  addRelations(relations.filter(r => r.isShown).sort(byWeight))
}

let filledWith = null
function fillPanel(near) {
  panel.replaceChildren()
  if (state.line) fillWithRelation(state.line)
  else if (state.focus) fillWithEntity(state.focus, near)
  else fillWithAll()
  if (filledWith !== (state.line || state.focus)) panel.scrollTop = 0
  filledWith = state.line || state.focus
}
