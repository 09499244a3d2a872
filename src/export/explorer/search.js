/* --- search: names and aliases, also of what is out of sight ---------------------------------------------------- */

const MOST_FOUND = 10
const searchField = element('search'), foundList = element('found')
const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const called = entities.flatMap(entity => [entity.name, ...entity.aliases].map(name => ({ name, folded: fold(name), entity })))
called.sort((a, b) => b.entity.relations.length - a.entity.relations.length || (a.name < b.name ? -1 : 1))

/* Those that begin with it, those of which a word does, those that have it; the best connected first. */
function find(text) {
  const wanted = fold(text.trim()), ranked = [[], [], []], seen = new Set()
  if (!wanted) return []
  for (const each of called) {
    const at = each.folded.indexOf(wanted)
    if (at >= 0) ranked[at === 0 ? 0 : each.folded[at - 1] === ' ' ? 1 : 2].push(each)
  }
  return ranked.flat().filter(({ entity }) => !seen.has(entity) && seen.add(entity)).slice(0, MOST_FOUND)
}

let found = [], marked = 0

function closeSearch() {
  foundList.hidden = true
  searchField.setAttribute('aria-expanded', 'false')
  searchField.removeAttribute('aria-activedescendant')
}

function markFound(place) {
  marked = (place + found.length) % found.length
  for (const [i, item] of [...foundList.children].entries()) item.setAttribute('aria-selected', i === marked)
  searchField.setAttribute('aria-activedescendant', 'found-' + marked)
}

function listFound() {
  found = find(searchField.value)
  foundList.replaceChildren()
  if (!searchField.value.trim()) return closeSearch()
  for (const [i, { name, entity }] of found.entries()) {
    const item = make('li', '', foundList, { role: 'option', id: 'found-' + i })
    addMark(item, entity.kind)
    make('span', name === entity.name ? name : name + ' \u2014 ' + entity.name, item)
    make('span', number(entity.relations.length), item, { class: 'faint' })
    item.onpointerdown = event => { event.preventDefault(); take(entity) }
  }
  if (!found.length) make('li', 'Nobody and nothing is called that', foundList, { role: 'option', 'aria-disabled': 'true' })
  foundList.hidden = false
  searchField.setAttribute('aria-expanded', 'true')
  if (found.length) markFound(0)
}

function take(entity) {
  closeSearch()
  searchField.value = entity.name
  goTo(entity)
}

searchField.addEventListener('input', listFound)
searchField.addEventListener('focus', () => { searchField.select(); listFound() })
searchField.addEventListener('blur', closeSearch)
searchField.addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    if (foundList.hidden) listFound()
    if (found.length) take(found[marked].entity)
    else say('nobody is called ' + searchField.value)
  } else if (event.key === 'Escape' && !foundList.hidden) {
    closeSearch()
    event.stopPropagation()
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length) {
    markFound(marked + (event.key === 'ArrowDown' ? 1 : -1))
    event.preventDefault()
  }
})
