import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { rendered } from './files.js';

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** Lets a browser with an empty profile do something. */
export async function withBrowser(task) {
  const userDataDir = mkdtempSync(join(tmpdir(), 'pages-'));
  const browser = await launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir,
    args: SWITCHES,
  });
  try {
    return await task(browser);
  } finally {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens a rendered page and tells what it did: dialogs, requests, errors. */
export async function open(browser, name, { width = 1280, height = 900, scheme = 'light', scale = 1 } = {}) {
  const page = await browser.newPage();
  const seen = { dialogs: [], requests: [], errors: [] };
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    dialog.dismiss();
  });
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => seen.errors.push(message.text()));
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`file://${rendered}${name}`, { waitUntil: 'load' });
  return { page, seen };
}
