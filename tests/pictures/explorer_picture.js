/* What the explorer does with the picture of a small graph. */
'use strict'
const assert = require('node:assert')
const { count, fragmentOf } = require('./explorer_page')

const viewBox = page => page.getAttribute('#picture svg', 'viewBox')

module.exports = {
  'without a map there is no choice of views, and no library': async page => {
    assert.equal(await page.isVisible('#views'), false)
    assert.equal(await page.evaluate(() => typeof window.sigma), 'undefined')
  },
  'search fades the others and remembers it in the address': async page => {
    await page.fill('#search', 'China')
    await page.press('#search', 'Enter')
    assert.match(fragmentOf(page), /focus=country:china/)
    assert.ok(await count(page, '.node.dim') > 0)
    assert.equal(await page.textContent('#panel h2'), 'China')
  },
  'a greater depth fades fewer': async page => {
    await page.evaluate(() => { location.hash = '#focus=country:china' })
    await page.waitForSelector('.node.dim')
    const before = await count(page, '.node.dim')
    await page.locator('#depth button').nth(2).click()
    assert.ok(await count(page, '.node.dim') < before)
  },
  'a card is chosen by click and by key, and let go by Escape': async page => {
    await page.click('.node.country')
    assert.ok(await count(page, '.node.dim') > 0)
    await page.keyboard.press('Escape')
    assert.equal(await count(page, '.dim'), 0)
    await page.focus('.node.person')
    await page.keyboard.press('Enter')
    assert.ok(await count(page, '.node.dim') > 0)
  },
  'a line shows its sentence and where it stands': async page => {
    await page.locator('.edge .hit').first().dispatchEvent('click')
    await page.waitForSelector('#panel blockquote')
    assert.match(await page.textContent('#panel blockquote'), /\u201C.+\u201D/)
    assert.match(fragmentOf(page), /line=/)
    assert.equal(await count(page, '.edge.chosen'), 1)
  },
  'filters hide lines': async page => {
    await page.locator('fieldset[data-set=families] button', { hasText: 'none' }).click()
    assert.equal(await count(page, '.edge:not(.off)'), 0)
  },
  'buttons, keys, wheel and dragging move and zoom': async page => {
    const fitted = await viewBox(page)
    for (const act of [() => page.click('#nearer'), () => page.click('#farther'), () => page.keyboard.press('+'),
      () => page.keyboard.press('ArrowRight'), () => page.mouse.wheel(0, 100)]) {
      await page.mouse.move(500, 500)
      const before = await viewBox(page)
      await act()
      await page.waitForFunction(old => document.querySelector('#picture svg').getAttribute('viewBox') !== old, before)
    }
    await page.click('#fit')
    assert.equal(await viewBox(page), fitted)
    await page.mouse.move(500, 500)
    await page.mouse.down()
    await page.mouse.move(560, 540, { steps: 4 })
    await page.mouse.up()
    assert.notEqual(await viewBox(page), fitted)
    await page.keyboard.press('0')
    assert.equal(await viewBox(page), fitted)
  },
  'two fingers zoom and choose nothing': async page => {
    const before = await viewBox(page)
    await page.evaluate(() => {
      const frame = document.getElementById('picture')
      const send = (type, pointerId, clientX) => frame.dispatchEvent(
        new PointerEvent(type, { pointerId, clientX, clientY: 400, bubbles: true }))
      send('pointerdown', 1, 500)
      send('pointerdown', 2, 600)
      send('pointermove', 2, 700)
      send('pointerup', 1, 500)
      send('pointerup', 2, 700)
    })
    assert.ok(Number((await viewBox(page)).split(' ')[2]) < Number(before.split(' ')[2]) * .6)
    assert.equal(await page.textContent('#panel h2'), 'Who did what with whom')
  },
  'light and dark are switched': async page => {
    const fill = () => page.evaluate(() => getComputedStyle(document.querySelector('rect.page')).fill)
    const before = await fill()
    await page.click('#theme')
    assert.notEqual(await fill(), before)
  }
}
