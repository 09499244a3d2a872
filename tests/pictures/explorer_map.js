/* What the explorer does with the map of a large graph. */
'use strict'
const assert = require('node:assert')
const { open, count, fragmentOf, objections } = require('./explorer_page')

const camera = page => page.evaluate(() => JSON.stringify(explorer.views.map.sigma.getCamera().getState()))
const settle = page => page.waitForTimeout(700)

/* Where the page shows an entity, by its number. */
const placeOf = (page, index) => page.evaluate(number => {
  const { sigma, frame } = explorer.views.map, box = frame.getBoundingClientRect()
  const { x, y } = sigma.framedGraphToViewport(sigma.getNodeDisplayData(String(number)))
  return { x: x + box.left, y: y + box.top }
}, index)

const best = page => page.evaluate(() => [...explorer.entities].sort((a, b) => b.relations.length - a.relations.length)[0].index)

/* How many points of a layer are painted. */
const painted = (page, layer) => page.evaluate(name => {
  const canvas = explorer.views.map.sigma.getCanvases()[name]
  explorer.views.map.sigma.render()
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  copy.getContext('2d').drawImage(canvas, 0, 0)
  const { data } = copy.getContext('2d').getImageData(0, 0, copy.width, copy.height)
  let points = 0
  for (let i = 3; i < data.length; i += 4) if (data[i]) points++
  return points
}, layer)

module.exports = {
  'marks, lines and names are drawn': async page => {
    for (const layer of ['nodes', 'edges', 'labels']) assert.ok(await painted(page, layer) > 1000, layer)
  },
  'a mark is chosen by click, another click lets go': async page => {
    const index = await best(page)
    const { x, y } = await placeOf(page, index)
    await page.mouse.click(x, y)
    assert.equal(await page.textContent('#panel h2'), await page.evaluate(i => explorer.entities[i].name, index))
    assert.ok(await painted(page, 'chosen') > 200)
    assert.ok(await count(page, '#map.has-chosen'))
    await page.keyboard.press('Escape')
    assert.equal(await painted(page, 'chosen'), 0)
  },
  'the mark under the pointer is named': async page => {
    const { x, y } = await placeOf(page, await best(page))
    await page.mouse.move(x - 30, y - 200)
    await page.mouse.move(x, y)
    await page.waitForSelector('#map.has-hover')
    assert.ok(await painted(page, 'hovers') > 100)
  },
  'a line is chosen by click between its ends': async page => {
    const ends = await page.evaluate(() => {
      const { sigma } = explorer.views.map
      const place = entity => sigma.getNodeDisplayData(String(entity.index))
      const length = r => Math.hypot(place(r.source).x - place(r.target).x, place(r.source).y - place(r.target).y)
      const line = explorer.relations.reduce((a, b) => length(b) > length(a) ? b : a)
      return [line.source.index, line.target.index]
    })
    const [from, to] = [await placeOf(page, ends[0]), await placeOf(page, ends[1])]
    for (let share = .2; share < .8 && !/line=/.test(page.url()); share += .02)
      await page.mouse.click(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
    await page.waitForSelector('#panel blockquote')
    assert.match(fragmentOf(page), /line=/)
  },
  'a click beside everything lets go': async page => {
    await page.locator('#panel .neighbours .entity').first().click()
    await settle(page)
    await page.keyboard.press('0')
    await settle(page)
    const box = await page.locator('#map').boundingBox()
    await page.mouse.click(box.x + 6, box.y + box.height - 6)
    assert.equal(await page.textContent('#panel h2'), 'Who did what with whom')
  },
  'what is found is brought into sight': async page => {
    const before = await camera(page)
    await page.fill('#search', await page.evaluate(() => explorer.entities[7].name))
    await page.press('#search', 'Enter')
    await settle(page)
    assert.notEqual(await camera(page), before)
    const box = await page.locator('#map').boundingBox(), place = await placeOf(page, await page.evaluate(() => explorer.state.focus.index))
    assert.ok(place.x > box.x && place.x < box.x + box.width && place.y > box.y && place.y < box.y + box.height)
  },
  'who deals with nobody is found and told, but not on the map': async page => {
    const name = await page.evaluate(() => explorer.entities.find(entity => !entity.relations.length).name)
    const before = await camera(page)
    await page.fill('#search', name)
    await page.press('#search', 'Enter')
    await settle(page)
    assert.equal(await page.textContent('#panel h2'), name)
    assert.match(await page.textContent('#panel'), /no relation/)
    assert.match(await page.textContent('#live'), /not on the map/)
    assert.equal(await camera(page), before)
  },
  'a line chosen in the panel is brought into sight': async page => {
    await page.locator('#panel > ul').last().locator('button.line').first().click()
    await settle(page)
    const ends = await page.evaluate(() => [explorer.state.line.source.index, explorer.state.line.target.index])
    const [from, to] = [await placeOf(page, ends[0]), await placeOf(page, ends[1])]
    assert.ok(Math.hypot(from.x - to.x, from.y - to.y) > 60)
    const box = await page.locator('#map').boundingBox()
    for (const { x, y } of [from, to]) assert.ok(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)
  },
  'filters take lines and lonely marks off the map': async page => {
    const lines = await painted(page, 'edges'), marks = await painted(page, 'nodes')
    await page.locator('fieldset[data-set=families] input').first().uncheck()
    assert.ok(await painted(page, 'edges') < lines)
    await page.locator('fieldset[data-set=families] button', { hasText: 'none' }).click()
    assert.equal(await painted(page, 'edges'), 0)
    assert.equal(await painted(page, 'nodes'), 0)
    await page.click('#empty button')
    assert.equal(await painted(page, 'nodes'), marks)
  },
  'buttons, keys, wheel and dragging move and zoom': async page => {
    const fitted = await camera(page), box = await page.locator('#map').boundingBox()
    const middle = [box.x + box.width / 2, box.y + box.height / 2]
    for (const act of [() => page.click('#nearer'), () => page.click('#farther'), () => page.keyboard.press('+'),
      () => page.keyboard.press('ArrowRight'), () => page.mouse.wheel(0, -200)]) {
      await page.mouse.move(...middle)
      const before = await camera(page)
      await act()
      await settle(page)
      assert.notEqual(await camera(page), before)
    }
    await page.click('#fit')
    await settle(page)
    assert.equal(await camera(page), fitted)
    await page.mouse.move(...middle)
    await page.mouse.down()
    await page.mouse.move(middle[0] + 60, middle[1] + 40, { steps: 5 })
    await page.mouse.up()
    await settle(page)
    assert.notEqual(await camera(page), fitted)
    assert.equal(await page.textContent('#panel h2'), 'Who did what with whom', 'dragging chooses nothing')
    await page.keyboard.press('0')
    await settle(page)
    assert.equal(await camera(page), fitted)
  },
  'the views are switched by button, key and address': async (page, browser, file) => {
    await page.locator('#views button', { hasText: 'Picture' }).click()
    assert.ok(await page.isVisible('#picture svg'))
    assert.match(fragmentOf(page), /view=picture/)
    assert.deepEqual(await objections(page), [])
    await page.keyboard.press('m')
    assert.ok(await page.isVisible('#map'))
    await page.goBack()
    assert.ok(await page.isVisible('#picture svg'))
    const other = await open(browser, file, '#view=picture')
    assert.equal(await other.isVisible('#map'), false)
    await other.close()
  },
  'light and dark are switched': async page => {
    const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const before = await colour()
    await page.click('#theme')
    assert.notEqual(await colour(), before)
    assert.ok(await painted(page, 'nodes') > 1000)
  },
  'without WebGL there is still the picture': async (page, browser, file) => {
    const plain = await browser.newPage()
    await plain.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null })
    await plain.goto(page.url().split('#')[0])
    await plain.waitForSelector('body.ready')
    assert.ok(await plain.isVisible('#picture svg'))
    await plain.close()
  }
}
