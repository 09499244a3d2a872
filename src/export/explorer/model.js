/* The explorer: works on the picture in the page and the model beside it. No network. */
const element = id => document.getElementById(id)

/* --- the blocks that the page carries --------------------------------------------------------------- */

async function unpack(base64) {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text()
}

async function readBlock(id) {
  const block = element(id)
  return block.type === 'application/json' ? block.textContent : unpack(block.textContent)
}

/* --- the model: rows become objects that know each other ---------------------------------------------- */

const rows = JSON.parse(await readBlock('model'))
element('model').remove()

const entities = rows.entities.map(([kind, id, name, country, office, date, place, aliases, x, y], index) => ({
  index, kind: rows.words[kind], id, name, country, office, date, place, aliases, x, y, relations: []
}))

const relations = rows.relations.map(([source, target, relation, family, status, date, weight, isSymmetric], index) => {
  const made = {
    index, source: entities[source], target: entities[target], relation: rows.words[relation],
    family: rows.words[family], status: rows.words[status], date, month: date.slice(0, 7), weight,
    isSymmetric: isSymmetric === 1
  }
  made.source.relations.push(made)
  if (made.target !== made.source) made.target.relations.push(made)
  return made
})

const documents = rows.documents.map(([id, title, date, source, url]) => ({ id, title, date, source, url }))
const hasMap = entities.length > 0 && entities[0].x !== undefined

const entityById = new Map(entities.map(entity => [entity.id, entity]))
const clean = id => id.replace(/[^A-Za-z0-9.-]/g, '_')
const relationId = r => [r.source.id, r.relation, r.status, r.target.id].map(clean).join('.')
let relationsById = null
function relationById(id) {
  relationsById ||= new Map(relations.map(relation => [relationId(relation), relation]))
  return relationsById.get(id) || null
}
const otherEnd = (relation, entity) => relation.source === entity ? relation.target : relation.source

/* The sentences behind a relation: those of many relations stand in one block, read when asked for. */
const evidenceBlocks = new Map()
async function evidenceOf(relation) {
  const block = Math.floor(relation.index / rows.evidenceRows)
  if (!evidenceBlocks.has(block)) evidenceBlocks.set(block, readBlock('evidence-' + block).then(JSON.parse))
  const found = (await evidenceBlocks.get(block))[relation.index % rows.evidenceRows]
  return found.map(([document, line, text]) => ({ document: documents[document], line, text }))
}

const months = [...new Set(relations.map(relation => relation.month).filter(Boolean))].sort()
{
  const places = new Map(months.map((month, place) => [month, place]))
  for (const relation of relations) relation.monthPlace = relation.month ? places.get(relation.month) : -1
}

const verb = relation => relation.replace(/-/g, ' ').replace('co chaired', 'co-chaired')
const triple = r => r.source.name + ' ' + verb(r.relation) + ' ' + r.target.name
const words = r => triple(r) + (r.status === 'asserted' ? '' : ' (' + r.status + ')')
