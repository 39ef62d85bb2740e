// Completion in the search box: words of the archive, people, interviews. Without this file the box is a plain one.
"use strict";

const field = document.querySelector("input[data-complete]");
const WAIT = 120;

if (field) {
  const list = document.createElement("ul");
  list.id = "completions";
  list.className = "completions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.label);
  list.hidden = true;
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let options = [];
  let chosen = -1;
  let timer = 0;
  let asked = null;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const choose = (to) => {
    options[chosen]?.item.setAttribute("aria-selected", "false");
    chosen = (to + options.length + 1) % (options.length + 1); // the last place is the box itself
    if (chosen === options.length) {
      chosen = -1;
      field.removeAttribute("aria-activedescendant");
      return;
    }
    options[chosen].item.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", options[chosen].item.id);
  };

  const take = (option) => {
    if (option.href) {
      location.href = option.href;
      return;
    }
    field.value = field.value.replace(/\S*$/u, "") + option.text + " ";
    close();
    field.focus();
  };

  const show = (found) => {
    options = [
      // without its number: a search also finds the word's other endings, and counts them
      ...found.words.map((w) => ({ text: w.word, hint: "" })),
      ...found.people.map((p) => ({ text: p.name, hint: field.dataset.person, href: field.dataset.root + "people/" + encodeURIComponent(p.person) })),
      ...found.titles.map((t) => ({ text: t.title, hint: field.dataset.interview, href: field.dataset.root + "interviews/" + encodeURIComponent(t.interview) })),
    ];
    list.replaceChildren(...options.map((option, at) => {
      const item = document.createElement("li");
      item.id = "completion-" + at;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      const text = document.createElement("span");
      text.textContent = option.text;
      const hint = document.createElement("span");
      hint.className = "hint";
      hint.textContent = option.hint;
      item.append(text, " ", hint);
      item.addEventListener("mousedown", (event) => {
        event.preventDefault(); // the box keeps the focus
        take(option);
      });
      option.item = item;
      return item;
    }));
    chosen = -1;
    list.hidden = options.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
  };

  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    const typed = field.value;
    try {
      const answer = await fetch(field.dataset.complete + "?q=" + encodeURIComponent(typed), { signal: asked.signal });
      if (answer.ok && typed === field.value && document.activeElement === field) {
        show(await answer.json());
      }
    } catch (error) {
      close(); // no answer, or a newer question
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    if (field.value.trim().length < 2) {
      close();
    } else {
      timer = setTimeout(ask, WAIT);
    }
  });

  field.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(options[chosen]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });

  field.addEventListener("blur", close);
}
