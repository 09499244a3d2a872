/* Uses every control of the explorer once. usage: explorer.js CHROMIUM PAGE */
'use strict'
const assert = require('node:assert')
const fs = require('node:fs')
const { pathToFileURL } = require('node:url')
const { chromium } = require('playwright-core')
const [executablePath, file] = process.argv.slice(2)
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const complaints = []

async function open(browser, fragment = '') {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('request', request => {
    if (!request.url().startsWith('file:')) complaints.push('asks for ' + request.url())
  })
  await page.goto(pathToFileURL(file) + fragment)
  return page
}

const count = (page, selector) => page.locator(selector).count()
const viewBox = page => page.getAttribute('#stage svg', 'viewBox')
const fragmentOf = page => decodeURIComponent(new URL(page.url()).hash)

const tests = {
  'search finds an entity, fades the others and remembers it in the address': async page => {
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
    await page.selectOption('#depth', '3')
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
    assert.match(await page.textContent('#panel blockquote'), /\u201C.+\u201D/)
    assert.match(await page.textContent('#panel'), /line \d+/)
    assert.match(fragmentOf(page), /line=/)
  },
  'the panel leads from relation to relation': async page => {
    await page.locator('#panel li button').first().click()
    assert.ok(await count(page, '#panel blockquote') > 0)
    await page.click('#panel > button')
    assert.ok(await count(page, '#panel li') > 0)
  },
  'families, statuses, types and relations are switched off and on': async page => {
    const all = await page.textContent('#count')
    for (const control of ['#families button', '#statuses button']) {
      await page.locator(control).first().click()
      assert.equal(await page.locator(control).first().getAttribute('aria-pressed'), 'false')
      assert.notEqual(await page.textContent('#count'), all)
      await page.locator(control).first().click()
      assert.equal(await page.textContent('#count'), all)
    }
    for (const group of ['#types', '#relations']) {
      await page.locator('details:has(' + group + ') summary').click()
      await page.locator(group + ' input').first().uncheck()
      assert.match(fragmentOf(page), /no-(types|relations)=/)
      await page.locator(group + ' input').first().check()
      await page.locator('details:has(' + group + ') summary').click()
    }
  },
  'the time slider hides what came later': async page => {
    const all = await page.textContent('#count')
    await page.focus('#until')
    await page.keyboard.press('Home')
    assert.notEqual(await page.textContent('#count'), all)
    assert.match(fragmentOf(page), /until=\d{4}/)
    await page.focus('#since')
    await page.keyboard.press('End')
    assert.match(await page.textContent('#period'), /^([\d-]+) to \1$/)
  },
  'buttons, keys, wheel and dragging move and zoom': async page => {
    const fitted = await viewBox(page)
    for (const act of [() => page.click('#nearer'), () => page.click('#farther'), () => page.keyboard.press('+'),
      () => page.keyboard.press('ArrowRight'), () => page.mouse.wheel(0, 100)]) {
      await page.mouse.move(500, 500)
      const before = await viewBox(page)
      await act()
      await page.waitForFunction(old => document.querySelector('#stage svg').getAttribute('viewBox') !== old, before)
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
  'the slash key leads to the search': async page => {
    await page.keyboard.press('/')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'search')
  },
  'light and dark are switched': async page => {
    const before = await page.evaluate(() => getComputedStyle(document.querySelector('rect.page')).fill)
    await page.click('#theme')
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('rect.page')).fill), before)
  },
  'reset brings everything back': async page => {
    await page.evaluate(() => { location.hash = '#focus=country:china&no-families=conflict&depth=2' })
    await page.waitForSelector('.dim', { state: 'attached' })
    await page.click('#clear')
    assert.equal(await count(page, '.dim, .off'), 0)
  },
  'an address gives the same view again, and a wrong one does no harm': async (page, browser) => {
    const again = await open(browser, '#focus=country%3Achina&depth=2&no-statuses=planned')
    assert.equal(await again.inputValue('#depth'), '2')
    assert.equal(await again.textContent('#panel h2'), 'China')
    const wrong = await open(browser, '#focus=%3Cimg src=x%3E&depth=99&since=never')
    assert.equal(await count(wrong, '.dim, img'), 0)
  },
  'axe has nothing to complain about, light or dark': async page => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate(name => { document.documentElement.dataset.theme = name }, theme)
      await page.waitForTimeout(300)
      const { violations } = await page.evaluate(axe + ';axe.run(document)')
      assert.deepEqual(violations.map(each => each.id + ': ' + each.nodes[0].html.slice(0, 120)), [])
    }
  }
}

async function main() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  let failures = 0
  for (const name in tests) {
    const page = await open(browser)
    try {
      await tests[name](page, browser)
      console.log('ok: ' + name)
    } catch (error) {
      failures++
      console.log('failed: ' + name + '\n' + error.message)
    }
    await page.close()
  }
  await browser.close()
  for (const complaint of complaints) console.log('the browser complains: ' + complaint)
  process.exitCode = failures || complaints.length ? 1 : 0
}
main()
