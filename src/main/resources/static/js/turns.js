// The menu of a turn, made where a reader points at the turn or comes to it by the keyboard. Without it, the turn's number leads to a page that has
// everything.
const menu = document.getElementById("turn-tools");

function equip(turn) {
  const number = turn.querySelector(".tools > a");
  const key = number?.getAttribute("href");
  const { place, alone } = turn.closest(".turns").dataset;
  if (!key || !turn.id || turn.querySelector(".extra") || turn.querySelector(".takedown:only-child")) {
    return;
  }
  const at = number.textContent;
  const addresses = { place: place + at, cite: key + "#cite", alone: alone + at };
  const extra = menu.content.firstElementChild.cloneNode(true);
  const named = (part) => part.dataset.name.replace("{0}", at);
  extra.querySelector("summary").setAttribute("aria-label", named(extra.querySelector("summary")));
  extra.querySelectorAll("a").forEach((link) => {
    link.href = addresses[link.dataset.part];
    link.textContent = named(link);
  });
  number.after(extra);
}

/* The turns that a page is about have theirs from the beginning. */
function arrive() {
  document.querySelectorAll(".turn.focused, .turn:target").forEach(equip);
}

/* A menu closes when a reader leaves it: by Escape, by a click elsewhere or by moving on. */
function close(leaving) {
  document.querySelectorAll(".extra[open]").forEach((open) => {
    if (!leaving || !open.contains(leaving)) {
      open.open = false;
    }
  });
}

if (menu) {
  arrive();
  addEventListener("hashchange", arrive);
  ["pointerover", "focusin"].forEach((coming) => document.addEventListener(coming, (event) => {
    const turn = event.target.closest(".turns .turn");
    if (turn) {
      equip(turn);
    }
  }));
  ["click", "focusin"].forEach((going) => document.addEventListener(going, (event) => close(event.target)));
  document.addEventListener("click", (event) => {
    if (event.target.closest(".extra a")) {
      close(null);
    }
  });
  document.addEventListener("keydown", (event) => {
    const open = document.activeElement?.closest(".extra[open]");
    if (event.key === "Escape" && open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });
}
