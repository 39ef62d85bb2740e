// Times of a transcript: #t=90 (#t=1:30) leads to the turn that is being said then, and the recording follows.
const times = Array.from(document.querySelectorAll(".turns .time a"), (link) => ({
  link, turn: link.closest(".turn"), at: seconds(link.hash.slice(3)),
}));
const player = document.getElementById("player");
let playing = null;

/* As media fragments write a time: 90, 90.5, 1:30, 1:02:03. */
function seconds(time) {
  return time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

/* The turn that is being said at a time: the last that began. */
function saidAt(at) {
  return times.reduce((found, one) => (one.at <= at + 0.001 && (!found || one.at >= found.at) ? one : found), null);
}

function show(one) {
  playing?.turn.classList.remove("playing");
  playing = one;
  playing?.turn.classList.add("playing");
}

function seek(at, play) {
  if (!player) {
    return;
  }
  player.currentTime = at; // kept until the recording is loaded
  if (play) {
    player.play().catch(() => {}); // the player itself says what it cannot play
  }
}

function arrive() {
  const asked = /^#t=([\d:.]+)/.exec(location.hash);
  if (!asked) {
    return;
  }
  const at = seconds(asked[1]);
  const one = saidAt(at) ?? times[0];
  if (Number.isFinite(at) && one) {
    show(one);
    one.turn.scrollIntoView({ block: "start" });
    seek(at, false);
  }
}

if (times.length > 0) {
  arrive();
  addEventListener("hashchange", arrive);
}

times.forEach((one) => one.link.addEventListener("click", () => {
  show(one);
  seek(one.at, true);
}));

player?.addEventListener("timeupdate", () => {
  const one = saidAt(player.currentTime);
  if (one !== playing && !player.paused) {
    show(one);
  }
});
