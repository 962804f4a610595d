"""A headless browser and queries about a page in it."""

import importlib.util
import os
import pathlib

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def start():
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    browser.set_script_timeout(120)
    return browser


def show(browser, path, width, scheme, height=900):
    """Opens a page in a window of this width, in the light or dark theme."""
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    browser.get(pathlib.Path(path).resolve().as_uri())


def axe(browser):
    """The violations that axe-core finds, each with its first places."""
    browser.execute_script(_axe_source())
    result = browser.execute_async_script(
        """const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: arguments[0], resultTypes: ["violations"], preload: false})
          .then(result => done(result.violations), error => done([{id: "axe", help: String(error), nodes: []}]));""",
        RULES)
    return [
        f"{one['id']}: {one['help']}: " + "; ".join(str(node["target"]) for node in one["nodes"][:3]) for one in result
    ]


def count(browser, selector):
    return browser.execute_script("return document.querySelectorAll(arguments[0]).length", selector)


def overflow(browser):
    """The number of pixels by which the page is wider than its window."""
    return browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")


def complaints(browser):
    return [entry["message"] for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]


_source = None


def _axe_source():
    """The script of axe-core from its package. The package is not imported, because it needs another browser driver."""
    global _source
    if _source is None:
        folder = os.path.dirname(importlib.util.find_spec("axe_playwright_python").origin)
        with open(os.path.join(folder, "axe.min.js"), encoding="utf-8") as file:
            _source = file.read()
    return _source
