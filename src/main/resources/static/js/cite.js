// Citing with less work: every form of citation stands on the page without this file.

/* With its italics where the markup is given. Where there is no clipboard to write to (a page not served safely), an unseen field is copied
   from. */
async function copy(text, markup) {
  if (navigator.clipboard && markup && window.ClipboardItem) {
    const kinds = { "text/plain": text, "text/html": markup };
    const item = Object.fromEntries(Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })]));
    return navigator.clipboard.write([new ClipboardItem(item)]);
  }
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  focused?.focus();
}

const told = document.createElement("p"); // for those who hear the page
told.className = "unseen";
told.setAttribute("role", "status");
document.body.append(told);

/* Says on the button itself that it is done; it keeps its width, so that nothing moves. */
async function copyBy(button, text, markup) {
  await copy(text, markup);
  told.textContent = button.dataset.done;
  const name = button.textContent;
  if (name === button.dataset.done) {
    return;
  }
  button.style.minWidth = button.offsetWidth + "px";
  button.textContent = button.dataset.done;
  setTimeout(() => {
    button.textContent = name;
    told.textContent = "";
  }, 1500);
}

document.querySelectorAll("button.copy").forEach((button) => {
  button.addEventListener("click", () => {
    const shown = document.getElementById(button.dataset.of);
    if (shown) {
      copyBy(button, shown.textContent.trim(), shown.matches("p") ? shown.innerHTML : null);
    } else {
      copyBy(button, button.dataset.text);
    }
  });
});

const bar = document.getElementById("selected");
let chosen = null; // the words of the selection, as the archive answers
let asked = "";

/* A turn's paragraphs with what the page sets around their text: quotation marks, an attribution. */
function paragraphs(said) {
  const quoted = said.closest(".turn.quoted") ? 1 : 0;
  return Array.from(said.querySelectorAll("p")).map((element, index, all) => {
    const before = index === 0 ? quoted : 0;
    const attribution = element.querySelector(".attribution")?.textContent.length ?? 0;
    const after = index === all.length - 1 ? quoted + attribution : 0;
    return { element, before, length: element.textContent.length - before - after };
  });
}

/* The place of a point of the page in the turn's text, whose paragraphs stand apart by two line breaks. */
function placeInText(said, node, offset) {
  const point = document.createRange();
  point.setStart(node, offset);
  let at = 0;
  let place = 0;
  for (const { element, before, length } of paragraphs(said)) {
    const start = document.createRange();
    start.selectNodeContents(element);
    if (point.compareBoundaryPoints(Range.START_TO_START, start) < 0) {
      return place;
    }
    start.setEnd(node, offset);
    const within = element.contains(node) ? start.toString().length - before : length;
    place = at + Math.min(Math.max(within, 0), length);
    at += length + 2;
  }
  return place;
}

const saidAt = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".turns .said");

/* The one turn of which words are selected; an end that lies beside the words is moved to them. */
function selectedTurn(range) {
  const first = saidAt(range.startContainer);
  const last = saidAt(range.endContainer);
  const said = first ?? last;
  if (!said || (first && last && first !== last && !emptyFrom(last, range))) {
    return null;
  }
  const whole = document.createRange();
  whole.selectNodeContents(said);
  const from = first === said ? placeInText(said, range.startContainer, range.startOffset) : 0;
  const to = last === said ? placeInText(said, range.endContainer, range.endOffset)
    : placeInText(said, whole.endContainer, whole.endOffset);
  const link = said.closest(".turn").querySelector(".tools > a");
  return from < to && link ? { said, from, to, address: link.getAttribute("href").split("#")[0] } : null;
}

/* Whether a selection only comes up to a turn, as three clicks on the one before make it do. */
function emptyFrom(said, range) {
  const part = document.createRange();
  part.setStart(said, 0);
  part.setEnd(range.endContainer, range.endOffset);
  return part.toString().replace("“", "").trim() === "";
}

function hide() {
  bar.hidden = true;
  chosen = null;
  asked = "";
}

async function show(turn, range) {
  const address = `${turn.address}/words?from=${turn.from}&to=${turn.to}`;
  if (address === asked) {
    return;
  }
  asked = address;
  const answer = await fetch(address);
  if (address !== asked) {
    return;
  }
  if (answer.status !== 200) { // no word among them
    hide();
    return;
  }
  chosen = await answer.json();
  bar.querySelector("a").href = `${turn.address}?w=${chosen.words}#cite`;
  turn.said.after(bar);
  bar.hidden = false;
  putBar(turn.said, range);
}

/* Below the end of the selection and inside the window, no further left than the words; in a small window it lies at the foot. */
function putBar(said, range) {
  const frame = bar.offsetParent?.getBoundingClientRect();
  if (frame) {
    const end = Array.from(range.getClientRects()).pop() ?? range.getBoundingClientRect();
    const left = Math.max(end.right - bar.offsetWidth, said.getBoundingClientRect().left);
    const top = Math.min(end.bottom + 6, innerHeight - bar.offsetHeight - 6);
    bar.style.left = left - frame.left + "px";
    bar.style.top = top - frame.top + "px";
  }
}

function look() {
  const selection = getSelection();
  if (bar.contains(document.activeElement)) {
    return;
  }
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const turn = range ? selectedTurn(range) : null;
  if (turn) {
    show(turn, range);
  } else {
    hide();
  }
}

if (bar) {
  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 250); // a selection is made step by step
  });
  bar.addEventListener("pointerdown", (event) => event.preventDefault()); // the selection stays
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  bar.querySelectorAll("button").forEach((button) => {
    button.addEventListener("click", () => copyBy(button, chosen[button.dataset.part]));
  });
  document.addEventListener("keydown", (event) => {
    const within = bar.contains(document.activeElement);
    if (bar.hidden) {
      return;
    }
    if (event.key === "Tab" && !event.shiftKey && !within) {
      event.preventDefault(); // the way on from a selection leads over the bar
      bar.querySelector("button").focus();
    } else if (event.key === "Escape") {
      const turn = bar.closest(".turn");
      bar.hidden = true; // until something else is selected
      if (within) {
        turn.querySelector(".tools a").focus();
      }
    }
  });
}
