/* --- state: everything that the address remembers ----------------------------------------------------- */

const sets = ['kinds', 'families', 'statuses', 'relations']
const memberOf = { families: 'family', statuses: 'status', relations: 'relation' }
const lastPeriod = Math.max(0, periods.length - 1)
const state = { view: '', focus: null, line: null, depth: 1, kinds: new Set(), families: new Set(),
                statuses: new Set(), relations: new Set(), since: 0, until: lastPeriod }

function address() {
  const said = new URLSearchParams()
  if (state.view !== firstView) said.set('view', state.view)
  if (state.focus) said.set('focus', state.focus.id)
  if (state.line) said.set('line', relationId(state.line))
  if (state.depth !== 1) said.set('depth', state.depth)
  for (const name of sets) if (state[name].size) said.set('no-' + name, [...state[name]].sort().join(' '))
  if (state.since > 0) said.set('since', periods[state.since])
  if (state.until < lastPeriod) said.set('until', periods[state.until])
  return '#' + said
}

/* A choice is a step that the browser's back button undoes; a filter is not. */
let writtenChoice = null
function writeAddress() {
  const next = address(), choice = [state.view, state.focus, state.line]
  const isStep = writtenChoice && choice.some((each, i) => each !== writtenChoice[i])
  writtenChoice = choice
  if (next === (location.hash || '#')) return
  if (isStep) history.pushState(null, '', next)
  else history.replaceState(null, '', next)
}

function readAddress() {
  const said = new URLSearchParams(location.hash.slice(1))
  state.view = Object.hasOwn(views, said.get('view')) ? said.get('view') : firstView
  state.focus = entityById.get(said.get('focus')) || null
  state.line = said.get('line') ? relationById(said.get('line')) : null
  state.depth = Math.min(3, Math.max(1, Math.floor(Number(said.get('depth'))) || 1))
  for (const name of sets) state[name] = new Set((said.get('no-' + name) || '').split(' ').filter(Boolean))
  const since = periods.indexOf(said.get('since')), until = periods.indexOf(said.get('until'))
  state.since = since < 0 ? 0 : since
  state.until = until < 0 ? lastPeriod : Math.max(state.since, until)
  writtenChoice = [state.view, state.focus, state.line]
}

/* --- what is shown --------------------------------------------------------------------------------------- */

const isFiltered = () => sets.some(name => state[name].size) || state.since > 0 || state.until < lastPeriod
const isInTime = r => r.periodPlace < 0 || (r.periodPlace >= state.since && r.periodPlace <= state.until)

function isShown(relation) {
  return !state.families.has(relation.family) && !state.statuses.has(relation.status) &&
    !state.relations.has(relation.relation) && !state.kinds.has(relation.source.kind) &&
    !state.kinds.has(relation.target.kind) && isInTime(relation)
}

/* Everybody within `depth` steps of the focus over relations that are shown, with the step; or null. */
function neighbourhood() {
  if (!state.focus) return null
  const steps = new Map([[state.focus, 0]])
  let edge = [state.focus]
  for (let step = 1; step <= state.depth; step++) {
    const next = []
    for (const entity of edge)
      for (const relation of entity.relations) {
        const other = otherEnd(relation, entity)
        if (steps.has(other) || !relation.isShown) continue
        steps.set(other, step)
        next.push(other)
      }
    edge = next
  }
  return steps
}

/* Whether a relation belongs to the neighbourhood: one step away it must lead to the focus itself. */
const isNear = (relation, near) => !near || (near.has(relation.source) && near.has(relation.target) &&
  (state.depth > 1 || relation.source === state.focus || relation.target === state.focus))

let shownCount = relations.length
function filter() {
  shownCount = 0
  for (const relation of relations) {
    relation.isShown = isShown(relation)
    if (relation.isShown) shownCount++
  }
}

/* --- changing it: every change ends here ----------------------------------------------------------------- */

/* `isFilter`: which relations are shown may have changed. */
function show(isFilter = false) {
  if (isFilter) filter()
  const near = neighbourhood()
  views[state.view].update(near, isFilter)
  updateControls()
  writeAddress()
  fillPanel(near)
}

function choose(entity) {
  state.focus = entity
  state.line = null
  show()
  if (entity) say(entity.name + ', ' + entity.relations.filter(r => r.isShown).length + ' relations')
}

function chooseLine(relation) {
  state.line = relation
  show()
  say(words(relation))
}

function letGo() {
  if (state.line && state.focus) state.line = null
  else state.focus = state.line = null
  show()
}

function resetFilters() {
  for (const name of sets) state[name].clear()
  state.since = 0
  state.until = lastPeriod
  show(true)
}

function say(text) { element('live').textContent = text }
