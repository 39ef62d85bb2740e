// Files one by one, with their progress; without this file the form sends them all at once.
"use strict";

const form = document.getElementById("upload");
const sending = document.getElementById("sending");
const text = form.dataset;
const queue = [];
let busy = false;

const isSidecar = (path) => /\.ya?ml$/i.test(path);
const stem = (path) => path.replace(/\.[^./]+$/, "");
const isHidden = (path) => path.split("/").some((part) => part.startsWith("."));
const fill = (pattern, ...values) => values.reduce((filled, value, i) => filled.replace("{" + i + "}", value), pattern);

/* All files below what was dropped, each with its path. */
async function below(entry) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    return [{ file, path: entry.fullPath.replace(/^\//, "") }];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    // a folder is read in pieces, until one is empty
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) {
      return found;
    }
    for (const one of some) {
      found.push(...(await below(one)));
    }
  }
}

/* A line of the list of what is sent. */
function line(path) {
  const item = document.createElement("li");
  const name = document.createElement("bdi");
  name.className = "name";
  name.textContent = path;
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", path);
  const state = document.createElement("p");
  state.className = "state facts";
  state.textContent = text.waits;
  item.append(name, bar, state);
  sending.append(item);
  return { item, bar, state };
}

function fail(shown, message, again) {
  shown.state.textContent = message + " ";
  shown.state.classList.add("doubt");
  if (again) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = text.again;
    button.addEventListener("click", () => {
      shown.state.classList.remove("doubt");
      shown.state.textContent = text.waits;
      queue.push(again);
      next();
    });
    shown.state.append(button);
  }
}

function send(one) {
  const { shown } = one;
  const data = new FormData();
  [...one.sidecars, one.source].filter(Boolean).forEach(({ file, path }) => data.append("file", file, path));
  data.append("piece", "true");
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.responseType = "document";
  // in the header, it is read before the files are
  request.setRequestHeader("X-CSRF-TOKEN", form.elements._csrf.value);
  request.upload.addEventListener("progress", (event) => {
    shown.bar.value = event.lengthComputable ? event.loaded / event.total : 0;
  });
  request.addEventListener("loadend", () => {
    busy = false;
    const received = request.response?.querySelector(".received");
    if (request.status === 200 && received) {
      shown.bar.value = 1;
      shown.state.textContent = text.done;
      shown.item.append(document.importNode(received, true));
    } else if (request.responseURL.includes("/login")) {
      fail(shown, text.signedOut, one);
    } else {
      const reason = request.response?.querySelector(".notice");
      fail(shown, reason ? reason.textContent : fill(text.failed, request.status), one);
    }
    next();
  });
  request.send(data);
}

function next() {
  const one = busy ? undefined : queue.shift();
  if (one) {
    busy = true;
    send(one);
  } else if (!busy && sending.querySelector(".received a") && !sending.querySelector(".doubt")) {
    // all is in: the list below is that of now
    location.assign(form.action);
  }
}

/* Sources with the sidecars of their names; what cannot be sent says why. */
function take(files) {
  const visible = files.filter(({ path }) => !isHidden(path));
  const sidecars = visible.filter(({ path }) => isSidecar(path));
  const sources = visible.filter(({ path }) => !isSidecar(path));
  const paired = new Set();
  sources.forEach((source) => {
    const shown = line(source.path);
    const own = sidecars.filter(({ path }) => stem(path) === stem(source.path));
    own.forEach((sidecar) => paired.add(sidecar));
    if (source.file.size === 0) {
      fail(shown, text.empty);
    } else if (source.file.size > Number(text.largest)) {
      fail(shown, fill(text.tooLarge, source.file.size, text.largest));
    } else {
      queue.push({ shown, source, sidecars: own });
    }
  });
  // of a source that waits already
  sidecars.filter((sidecar) => !paired.has(sidecar)).forEach((sidecar) => {
    queue.push({ shown: line(sidecar.path), source: sidecar, sidecars: [] });
  });
  next();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const chosen = [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
  take(chosen.map((file) => ({ file, path: file.webkitRelativePath || file.name })));
  form.reset();
});

form.querySelectorAll("input[type=file]").forEach((input) => {
  input.addEventListener("change", () => form.requestSubmit());
});

form.querySelector(".drop").hidden = false;

["dragenter", "dragover"].forEach((name) => {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("over-it");
  });
});

form.addEventListener("dragleave", () => form.classList.remove("over-it"));

form.addEventListener("drop", async (event) => {
  event.preventDefault();
  form.classList.remove("over-it");
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
  take((await Promise.all(entries.map(below))).flat());
});
