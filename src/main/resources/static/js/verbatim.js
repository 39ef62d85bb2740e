// Only what the keyboard adds: every page works without this file.
"use strict";

document.documentElement.classList.add("js");

const box = document.querySelector("input[type=search][name=q]");
const marks = Array.from(document.querySelectorAll(".turns mark[id]"));
const place = document.getElementById("place");
const next = document.getElementById("next-match");
const previous = document.getElementById("previous-match");
let current = -1;

function go(to) {
  if (marks.length === 0) {
    return;
  }
  marks[current]?.classList.remove("here");
  current = (to + marks.length) % marks.length;
  marks[current].classList.add("here");
  marks[current].tabIndex = -1;
  marks[current].focus({ preventScroll: true }); // reading and Tab go on from here
  marks[current].scrollIntoView({ block: "center" });
  history.replaceState(null, "", "#" + marks[current].id);
  if (place) {
    place.textContent = place.dataset.of.replace("{0}", current + 1).replace("{1}", marks.length);
  }
}

/* The match to go on from: the first one below the top of the window, as one reads. They lie in order, and most are not laid out yet: only
   those that halve the rest are asked where they are. */
function nearest() {
  let from = 0;
  let to = marks.length;
  while (from < to) {
    const half = (from + to) >> 1;
    if (marks[half].getBoundingClientRect().top > 0) {
      to = half;
    } else {
      from = half + 1;
    }
  }
  return from;
}

const keys = document.getElementById("keys");
const keysOn = document.getElementById("keys-on");
const KEYS = "verbatim-keys"; // "off" once a reader has switched the shortcuts off

try {
  keysOn.checked = localStorage.getItem(KEYS) !== "off";
} catch (error) {
  keysOn.checked = true; // a browser that remembers nothing
}

keysOn.addEventListener("change", () => {
  try {
    localStorage.setItem(KEYS, keysOn.checked ? "on" : "off");
  } catch (error) {
    // it holds for this page
  }
});

document.getElementById("show-keys").hidden = false;
document.getElementById("show-keys").addEventListener("click", () => keys.showModal());

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, dialog, [contenteditable]");
  if (typing || !keysOn.checked || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "/" && box) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "?") {
    keys.showModal();
  } else if (event.key === "n") {
    go(current < 0 ? nearest() : current + 1);
  } else if (event.key === "p") {
    go(current < 0 ? nearest() - 1 : current - 1);
  }
});

[previous, next].forEach((link) => {
  if (link) {
    link.textContent = link.dataset.steps; // by itself it can only lead to the first or the last
  }
});

next?.addEventListener("click", (event) => {
  event.preventDefault();
  go(current < 0 ? nearest() : current + 1);
});

previous?.addEventListener("click", (event) => {
  event.preventDefault();
  go(current < 0 ? nearest() - 1 : current - 1);
});

document.querySelectorAll("input.address").forEach((address) => {
  address.addEventListener("focus", () => address.select());
});

/* An address takes only so much: a long quote goes as a form. */
const quote = document.getElementById("quote");
quote?.form.addEventListener("submit", () => {
  quote.form.method = quote.value.length > 1500 ? "post" : "get";
});
