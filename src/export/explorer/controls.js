/* --- filters ----------------------------------------------------------------------------------------------------- */

function countOf(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

const valuesOf = {
  kinds: entities.map(entity => entity.kind),
  families: relations.map(relation => relation.family),
  statuses: relations.map(relation => relation.status),
  relations: relations.map(relation => relation.relation)
}
const samples = {
  kinds: addMark,
  families: (parent, value) => make('span', '', parent, { class: 'sample', style: '--colour:var(--' + value + ')' }),
  statuses: (parent, value) => make('span', '', parent, { class: 'sample ' + value }),
  relations: () => {}
}

const boxes = []
for (const set of sets) {
  const group = document.querySelector('fieldset[data-set=' + set + ']')
  const values = countOf(valuesOf[set])
  const all = make('button', 'all', group, { type: 'button', class: 'few' })
  const none = make('button', 'none', group, { type: 'button', class: 'few' })
  all.onclick = () => { state[set].clear(); show(true) }
  none.onclick = () => { state[set] = new Set(values.map(([value]) => value)); show(true) }
  const list = make('div', '', group)
  for (const [value, count] of values) {
    const label = make('label', '', list)
    const box = make('input', '', label, { type: 'checkbox', value })
    samples[set](label, value)
    make('span', set === 'relations' ? verb(value) : value, label)
    make('span', number(count), label, { class: 'faint' })
    box.onchange = () => {
      if (!state[set].delete(value)) state[set].add(value)
      show(true)
    }
    boxes.push({ box, set, value })
  }
}

/* --- time ---------------------------------------------------------------------------------------------------------- */

const periodCounts = periods.map(() => 0)
for (const relation of relations) if (relation.periodPlace >= 0) periodCounts[relation.periodPlace]++
const periodBars = periodCounts.map((count, i) => {
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const height = 100 * Math.sqrt(count / Math.max(...periodCounts))
  for (const [name, value] of Object.entries({ x: i + .08, width: .84, y: 100 - height, height })) bar.setAttribute(name, value)
  element('bars').append(bar)
  return bar
})
element('bars').setAttribute('viewBox', '0 0 ' + Math.max(1, periods.length) + ' 100')
element('time').classList.toggle('single', periods.length < 2)

for (const id of ['since', 'until']) {
  element(id).max = lastPeriod
  element(id).disabled = periods.length < 2
  element(id).oninput = event => {
    state[id] = Number(event.target.value)
    if (state.since > state.until) state[id === 'since' ? 'until' : 'since'] = state[id]
    showSoon()
  }
}

/* A slider moves faster than a large graph can be filtered. */
let isWaiting = false
function showSoon() {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => { isWaiting = false; show(true) })
}

/* --- everything that tells the state ---------------------------------------------------------------------------------- */

function updateControls() {
  for (const { box, set, value } of boxes) box.checked = !state[set].has(value)
  element('count').textContent = isFiltered() ? number(shownCount) + ' of ' + counted(relations.length, 'relation', 'relations')
    : counted(relations.length, 'relation', 'relations')
  element('empty').hidden = shownCount > 0 || relations.length === 0
  element('since').value = state.since
  element('until').value = state.until
  element('since').style.zIndex = state.since > lastPeriod / 2 ? 1 : 0 /* else both at the end could not be parted */
  element('since').setAttribute('aria-valuetext', periods[state.since] || 'no dates')
  element('until').setAttribute('aria-valuetext', periods[state.until] || 'no dates')
  element('period').textContent = periods.length ? periods[state.since] + ' to ' + periods[state.until] : 'no dates'
  periodBars.forEach((bar, i) => bar.classList.toggle('out', i < state.since || i > state.until))
  for (const button of element('views').children) button.setAttribute('aria-pressed', button.value === state.view)
}

/* --- buttons and keys ---------------------------------------------------------------------------------------------------- */

const view = () => views[state.view]

function goTo(entity) {
  choose(entity)
  view().lookAt(entity)
}

function goToLine(relation) {
  chooseLine(relation)
  view().lookAtLine(relation)
}

async function openView(name) {
  state.view = name
  for (const each in views) views[each].frame.hidden = each !== name
  try {
    await view().open()
  } catch (error) {
    console.warn(error)
    say('this browser cannot draw the map')
    if (name !== 'picture') return openView('picture')
  }
  show(true)
}

async function copyLink() {
  const copied = () => { element('copy').textContent = 'Copied'; setTimeout(() => { element('copy').textContent = 'Copy link' }, 1500) }
  try {
    await navigator.clipboard.writeText(location.href)
  } catch { /* an older way, for pages that may not use the clipboard */
    const field = make('textarea', location.href, document.body)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
  copied()
  say('the link is copied')
}

function setFilters(isOpen) {
  document.body.classList.toggle('without-filters', !isOpen)
  element('show-filters').setAttribute('aria-expanded', isOpen)
}
const areFiltersOpen = () => !document.body.classList.contains('without-filters')

const dark = matchMedia('(prefers-color-scheme: dark)')
function setTheme(isDark) {
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  for (const name in views) views[name].recolour()
}

const switchView = () => { if (views.map) openView(state.view === 'map' ? 'picture' : 'map') }
const setDepthOfFocus = depth => () => { if (state.focus) setDepth(depth) }

const keys = {
  '/': () => searchField.focus(), '?': () => element('keys').showModal(), f: () => setFilters(!areFiltersOpen()),
  m: switchView, 1: setDepthOfFocus(1), 2: setDepthOfFocus(2), 3: setDepthOfFocus(3),
  '+': () => view().zoom(1.3), '=': () => view().zoom(1.3), '-': () => view().zoom(1 / 1.3), 0: () => view().fit(),
  Escape: letGo, ArrowLeft: () => view().move(-.08, 0), ArrowRight: () => view().move(.08, 0),
  ArrowUp: () => view().move(0, -.08), ArrowDown: () => view().move(0, .08)
}

function listenToControls() {
  element('fit').onclick = () => view().fit()
  element('nearer').onclick = () => view().zoom(1.3)
  element('farther').onclick = () => view().zoom(1 / 1.3)
  element('clear').onclick = () => { state.focus = state.line = null; state.depth = 1; resetFilters(); view().fit() }
  element('empty').querySelector('button').onclick = resetFilters
  element('copy').onclick = copyLink
  element('help').onclick = () => element('keys').showModal()
  element('show-filters').onclick = () => setFilters(!areFiltersOpen())
  element('theme').onclick = () => setTheme(document.documentElement.dataset.theme !== 'dark')
  for (const button of element('views').children) button.onclick = () => openView(button.value)
  dark.addEventListener('change', () => setTheme(dark.matches))
  addEventListener('popstate', () => { const old = state.view; readAddress(); state.view === old ? show(true) : openView(state.view) })
  addEventListener('beforeprint', () => view().print?.())
  document.addEventListener('keydown', event => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== 'checkbox'
    if ((isTyping && event.key !== 'Escape') || element('keys').open) return
    if (!Object.hasOwn(keys, event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('#panel') && event.key.startsWith('Arrow')) return /* scrolls */
    event.preventDefault()
    keys[event.key]()
  })
}
