
"use strict";
(() => {
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const groups = Array.from(document.querySelectorAll(".rule"), element => ({
    element,
    entry: document.querySelector(`#contents tr[data-rule="${element.dataset.rule}"]`),
    rule: element.dataset.rule,
    controls: element.dataset.controls.split(" "),
    list: element.querySelector(".findings"),
    count: element.querySelector(".count"),
    counted: element.querySelector(".count").textContent,
    heading: element.querySelector("h3").textContent.toLowerCase(),
    rows: Array.from(element.querySelectorAll(".finding"), row => ({
      element: row,
      level: row.dataset.level,
      projects: row.dataset.projects.split(" "),
      text: null,
    })),
  }));
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);

  // The text of a row is read when somebody first asks for one: most never do.
  const textOf = row => row.text ??= row.element.textContent.toLowerCase();

  const choice = name => form.elements[name].value;

  const setHidden = (element, hidden) => {
    if (element && element.hidden !== hidden)
      element.hidden = hidden;
  };

  const apply = () => {
    const [level, rule, project, control] = ["level", "rule", "project", "control"].map(choice);
    const words = choice("text").toLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    for (const group of groups) {
      const fits = (!rule || group.rule === rule) && (!control || group.controls.includes(control));
      let inGroup = 0;
      for (const row of group.rows) {
        const isShown = fits && (!level || row.level === level) && (!project || row.projects.includes(project))
          && words.every(word => group.heading.includes(word) || textOf(row).includes(word));
        setHidden(row.element, !isShown);
        if (isShown)
          inGroup++;
      }
      // What is out of sight is not laid out; so that the page is about as long as it would be, its length is guessed.
      group.list.style.setProperty("--rows", inGroup);
      group.count.textContent = inGroup < group.rows.length ? `${inGroup} of ${group.counted}` : group.counted;
      setHidden(group.element, inGroup === 0);
      setHidden(group.entry, inGroup === 0);
      count += inGroup;
    }
    shown.textContent = count + " of " + total + " findings shown";
  };

  // An address that ends in "#?rule=SAI5003&level=warning" opens the page with these choices.
  const isChoices = hash => hash.startsWith("#?");

  // A link to a rule that the choices hide shows it.
  const showTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.hidden)
      return;
    form.reset();
    apply();
    target.scrollIntoView();
  };

  const readAddress = () => {
    if (!isChoices(location.hash)) {
      showTarget();
      return;
    }
    const choices = new URLSearchParams(location.hash.slice(2));
    for (const field of form.elements) {
      if (field.name)
        field.value = choices.get(field.name) ?? "";
      if (field.selectedIndex === -1)
        field.selectedIndex = 0;
    }
    apply();
  };

  const writeAddress = () => {
    const choices = new URLSearchParams(Array.from(new FormData(form)).filter(([, value]) => value));
    history.replaceState(null, "", choices.size > 0 ? "#?" + choices : "#");
  };

  form.addEventListener("input", apply);
  form.addEventListener("change", writeAddress);
  form.querySelector("button").addEventListener("click", () => setTimeout(() => { apply(); writeAddress(); }));
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", readAddress);
  apply();
  readAddress();
  form.hidden = total === 0;
})();
