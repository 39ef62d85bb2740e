// The tools of a turn, made where a reader points at it or comes to it by the keyboard: by itself its number leads to a page that has them all.
const tools = document.getElementById("turn-tools");

function equip(turn) {
  const number = turn.querySelector(".tools > a");
  const key = number?.getAttribute("href");
  const { place, alone } = turn.closest(".turns").dataset;
  if (!key || !turn.id || turn.querySelector(".extra") || turn.querySelector(".takedown:only-child")) {
    return;
  }
  const at = number.textContent;
  const addresses = { place: place + at, cite: key + "#cite", alone: alone + at };
  const extra = document.createElement("span");
  extra.className = "extra";
  extra.append(tools.content.cloneNode(true));
  extra.querySelectorAll("a").forEach((link) => {
    link.href = addresses[link.dataset.part];
    link.setAttribute("aria-label", link.dataset.name.replace("{0}", at));
  });
  number.after(extra);
}

/* The turns that a page is about have theirs from the beginning. */
function arrive() {
  document.querySelectorAll(".turn.focused, .turn:target").forEach(equip);
}

if (tools) {
  arrive();
  addEventListener("hashchange", arrive);
  ["pointerover", "focusin"].forEach((coming) => document.addEventListener(coming, (event) => {
    const turn = event.target.closest(".turns .turn");
    if (turn) {
      equip(turn);
    }
  }));
}
