/* What the explorer does the same way with a picture and with a map. */
'use strict'
const assert = require('node:assert')
const { open, count, fragmentOf, objections } = require('./explorer_page')

const totalOf = page => page.evaluate(() => explorer.relations.length)
const nameOfBest = page => page.locator('#panel .neighbours .entity span:not(.mark, .faint)').first().textContent()

async function chooseBest(page) {
  const name = await nameOfBest(page)
  await page.locator('#panel .neighbours .entity').first().click()
  assert.equal(await page.textContent('#panel h2'), name)
  return name
}

module.exports = {
  'search lists what begins like it, by mouse and by keys': async page => {
    const name = await nameOfBest(page)
    await page.fill('#search', name.slice(0, 4).toUpperCase())
    assert.ok(await count(page, '#found [role=option]') > 0)
    await page.press('#search', 'ArrowDown')
    await page.press('#search', 'ArrowUp')
    await page.press('#search', 'Enter')
    assert.match(fragmentOf(page), /focus=/)
    await page.fill('#search', name)
    await page.locator('#found [role=option]').first().click()
    assert.equal(await page.textContent('#panel h2'), name)
  },
  'search says when nobody is found': async page => {
    await page.fill('#search', 'qqqqq')
    assert.match(await page.textContent('#found'), /Nobody/)
    await page.press('#search', 'Escape')
    assert.equal(await page.isVisible('#found'), false)
  },
  'search does not mind accents and case': async page => {
    const name = await nameOfBest(page)
    await page.fill('#search', name.toUpperCase().replace(/[AEIOU]/, vowel => vowel + '\u0301'))
    assert.equal(await page.locator('#found [role=option] span:not(.mark)').first().textContent(), name)
  },
  'a greater depth reaches more': async page => {
    await chooseBest(page)
    const reach = () => page.evaluate(() => Number(/^[\d,]+/.exec([...document.querySelectorAll('#panel p.faint')]
      .map(each => each.textContent).find(text => /within/.test(text)) || '0')[0].replace(',', '')))
    await page.locator('#depth button').nth(1).click()
    const two = await reach()
    await page.locator('h1').click()
    await page.keyboard.press('3')
    assert.ok(await reach() > two)
    assert.match(fragmentOf(page), /depth=3/)
  },
  'neighbours lead to their relations, and those to their sentences': async page => {
    const name = await chooseBest(page)
    await page.locator('#panel .neighbours button.line').first().click()
    await page.waitForSelector('#panel blockquote')
    assert.match(await page.textContent('#panel blockquote'), /\u201C[^]+\u201D/)
    assert.match(await page.textContent('#panel .source'), /line \d+/)
    assert.match(fragmentOf(page), /line=/)
    await page.click('#panel .back')
    assert.equal(await page.textContent('#panel h2'), name)
  },
  'the names of both ends are marked in the sentence, or it has none of them': async page => {
    const marked = await page.evaluate(async () => {
      const relation = explorer.relations[0]
      location.hash = '#line=' + [relation.source.id, relation.relation, relation.status, relation.target.id]
        .map(id => id.replace(/[^A-Za-z0-9.-]/g, '_')).join('.')
      while (!document.querySelector('#panel blockquote')) await new Promise(done => setTimeout(done, 20))
      const text = document.querySelector('#panel blockquote').textContent
      const names = [relation.source, relation.target].flatMap(end => [end.name, ...end.aliases])
      return [names.some(name => name.length > 2 && text.includes(name)), !!document.querySelector('#panel mark')]
    })
    assert.equal(marked[0], marked[1])
  },
  'the back button undoes a choice, the forward button repeats it': async page => {
    const name = await chooseBest(page)
    await page.locator('#panel .neighbours .entity').first().click()
    const next = await page.textContent('#panel h2')
    assert.notEqual(next, name)
    await page.goBack()
    assert.equal(await page.textContent('#panel h2'), name)
    await page.goForward()
    assert.equal(await page.textContent('#panel h2'), next)
  },
  'every kind of filter is switched off and on, one by one and all together': async page => {
    const all = await page.textContent('#count')
    for (const set of ['kinds', 'families', 'statuses', 'relations']) {
      const group = 'fieldset[data-set=' + set + '] '
      const box = page.locator(group + 'input').first()
      await box.uncheck()
      assert.match(await page.textContent('#count'), /of/)
      assert.match(fragmentOf(page), new RegExp('no-' + set + '='))
      await box.check()
      assert.equal(await page.textContent('#count'), all)
      await page.locator(group + 'button', { hasText: 'none' }).click()
      assert.match(await page.textContent('#count'), /^0 of/)
      assert.ok(await page.isVisible('#empty'))
      await page.locator(group + 'button', { hasText: 'all' }).click()
      assert.equal(await page.textContent('#count'), all)
    }
  },
  'when nothing is left, a button brings all back': async page => {
    await page.locator('fieldset[data-set=families] button', { hasText: 'none' }).click()
    await page.click('#empty button')
    assert.equal(await page.isVisible('#empty'), false)
    assert.equal(await page.evaluate(() => explorer.relations.every(relation => relation.isShown)), true)
  },
  'the time slider hides what came later and what came before': async page => {
    await page.focus('#until')
    await page.keyboard.press('Home')
    await page.waitForFunction(() => / of /.test(document.getElementById('count').textContent))
    assert.match(fragmentOf(page), /until=\d{4}/)
    assert.ok(await count(page, '#bars .out') > 0)
    await page.focus('#since')
    await page.keyboard.press('End')
    await page.waitForFunction(() => /^([\d-]+) to \1$/.test(document.getElementById('period').textContent))
  },
  'both ends of the slider at the end can be parted again': async page => {
    const box = await page.locator('#slider').boundingBox(), y = box.y + box.height - 8
    const thumbs = page.locator('#since, #until')
    assert.equal(await thumbs.count(), 2)
    await page.focus('#since')
    await page.keyboard.press('End')
    await page.mouse.move(box.x + box.width - 8, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, y, { steps: 4 })
    await page.mouse.up()
    assert.ok(await page.evaluate(() => explorer.state.since < Number(document.getElementById('until').max)))
  },
  'the keys lead to the search, the help and the filters': async page => {
    await page.keyboard.press('/')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'search')
    await page.keyboard.press('Escape')
    await page.locator('h1').click()
    await page.keyboard.press('?')
    assert.ok(await page.isVisible('#keys'))
    assert.deepEqual(await objections(page), [])
    await page.click('#keys button')
    assert.equal(await page.isVisible('#keys'), false)
    await page.keyboard.press('f')
    assert.equal(await page.isVisible('#filters'), false)
    await page.click('#show-filters')
    assert.ok(await page.isVisible('#filters'))
  },
  'help opens by its button': async page => {
    await page.click('#help')
    await page.keyboard.press('Escape')
    assert.equal(await page.isVisible('#keys'), false)
  },
  'the link is copied': async (page, browser, file) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await chooseBest(page)
    await page.click('#copy')
    await page.waitForFunction(() => document.getElementById('copy').textContent === 'Copied')
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url())
  },
  'an address gives the same view again, and a wrong one does no harm': async (page, browser, file) => {
    const name = await chooseBest(page)
    await page.locator('#depth button').nth(1).click()
    await page.locator('fieldset[data-set=statuses] input').last().uncheck()
    const again = await open(browser, file, new URL(page.url()).hash)
    assert.equal(await again.textContent('#panel h2'), name)
    assert.equal(await again.textContent('#count'), await page.textContent('#count'))
    assert.equal(await again.locator('#depth button').nth(1).getAttribute('aria-pressed'), 'true')
    const wrong = await open(browser, file, '#focus=%3Cimg src=x%3E&depth=99&since=never&view=constructor&line=__proto__')
    assert.equal(await wrong.textContent('#panel h2'), 'Who did what with whom')
    assert.equal(await count(wrong, 'img'), 0)
    await again.close()
    await wrong.close()
  },
  'reset brings everything back': async page => {
    await chooseBest(page)
    await page.locator('fieldset[data-set=families] input').first().uncheck()
    await page.click('#clear')
    assert.equal(await page.textContent('#panel h2'), 'Who did what with whom')
    assert.equal(fragmentOf(page).replace('#', ''), '')
    assert.ok(await totalOf(page) > 0)
  },
  'nothing in a text is taken for markup': async page => {
    const awkward = await page.evaluate(() => explorer.entities.filter(entity => /[<>&"']/.test(entity.name))
      .concat(explorer.entities[0]).slice(0, 8).map(entity => [entity.id, entity.name]))
    for (const [id, name] of awkward) {
      await page.evaluate(hash => { location.hash = hash }, '#focus=' + encodeURIComponent(id))
      await page.waitForFunction(text => document.querySelector('#panel h2').textContent === text, name)
      await page.fill('#search', name.slice(0, 40))
      assert.equal(await count(page, '#panel img, #panel script, #found img, #found script, a[href^="javascript:"]'), 0)
    }
  },
  'axe has nothing to complain about, light or dark, with nothing chosen, an entity and a line': async page => {
    for (const theme of ['light', 'dark']) {
      assert.deepEqual(await objections(page), [], theme)
      await chooseBest(page)
      await page.waitForTimeout(500)
      assert.deepEqual(await objections(page), [], theme + ', entity')
      await page.locator('#panel .neighbours button.line').first().click()
      await page.waitForSelector('#panel blockquote')
      assert.deepEqual(await objections(page), [], theme + ', line')
      await page.click('#clear')
      await page.click('#theme')
      await page.waitForTimeout(300)
    }
  },
  'a telephone shows all of it below each other': async (page, browser, file) => {
    const phone = await open(browser, file, '', { viewport: { width: 390, height: 800 } })
    assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= 390))
    assert.equal(await phone.isVisible('#filters'), false)
    await phone.click('#show-filters')
    assert.ok(await phone.isVisible('#filters'))
    assert.deepEqual(await objections(phone), [])
    await phone.close()
  },
  'paper shows the picture and what is chosen': async page => {
    await chooseBest(page)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    assert.equal(await page.isVisible('header'), false)
    assert.ok(await page.isVisible('#panel h2'))
    assert.equal(await page.locator('#picture svg, #map .paper').filter({ visible: true }).count(), 1)
  }
}
