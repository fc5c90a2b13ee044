import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import { chromiumLaunch } from "#tests/support/chromium";
const cookies = Object.fromEntries(readFileSync("/tmp/registry-cookies","utf8").trim().split("\n").map(l=>l.split(" ")));
const browser = await chromium.launch(await chromiumLaunch());
async function ctx(role: string, width: number, dark=false) {
  const c = await browser.newContext({ viewport:{width, height: 900}, colorScheme: dark?"dark":"light", baseURL:"http://localhost:3417" });
  await c.addCookies([{ name:"next-auth.session-token", value: cookies[role], domain:"localhost", path:"/" }]);
  const p = await c.newPage();
  p.on("console", m => { if (m.type()==="error") console.log("CONSOLE", m.text().slice(0,2500)); });
  p.on("pageerror", e => console.log("PAGEERROR", e.message.slice(0,2500)));
  p.setDefaultTimeout(90000);
  return p;
}
const steps = process.argv.slice(2);
const p = await ctx("staff", 1280);
if (steps.includes("shots")) {
  for (const [n,u] of [["org","/panel/directorio"],["per","/panel/directorio/personas"],["ofi","/panel/directorio/oficinas"],["pro","/panel/directorio/proyectos"],["neworg","/panel/directorio/organizaciones/nueva"]] as const) {
    await p.goto(u); await p.screenshot({path:`/tmp/reg/${n}-1280.png`, fullPage:true});
  }
  const m = await ctx("staff", 360);
  for (const [n,u] of [["org","/panel/directorio"],["per","/panel/directorio/personas"],["ofi","/panel/directorio/oficinas"],["neworg","/panel/directorio/organizaciones/nueva"]] as const) {
    await m.goto(u); await m.screenshot({path:`/tmp/reg/${n}-360.png`, fullPage:true});
    console.log(n, "overflow", await m.evaluate(()=>document.documentElement.scrollWidth));
  }
}
if (steps.includes("detail")) {
  await p.goto("/panel/directorio"); await p.getByRole("link",{name:"COOPAC Quillacoop"}).click(); await p.waitForURL(/organizaciones/); await p.waitForLoadState("networkidle");
  await p.screenshot({path:"/tmp/reg/quillacoop-1280.png", fullPage:true});
  const u = p.url();
  await p.getByLabel("Otra manera de escribir su nombre").fill("cocla");
  await p.getByRole("button",{name:"Agregar", exact:true}).click();
  await p.getByText("Use esa organización").first().waitFor();
  await p.screenshot({path:"/tmp/reg/alias-refused.png", fullPage:true});
  console.log(await p.evaluate(()=>document.activeElement?.outerHTML.slice(0,200)));
  const m = await ctx("staff", 360, true); await m.goto(u); await m.screenshot({path:"/tmp/reg/quillacoop-360.png", fullPage:true});
  console.log("overflow", await m.evaluate(()=>document.documentElement.scrollWidth));
  const d = await ctx("director", 1280); await d.goto(u); await d.screenshot({path:"/tmp/reg/quillacoop-director.png", fullPage:true});
  const r = await (await ctx("member",1280)).goto("/panel/directorio"); console.log("member", r?.status());
  const v = await (await ctx("director",1280)).goto("/panel/directorio/organizaciones/nueva"); console.log("director nueva", v?.status());
  const nf = await p.goto("/panel/directorio/personas/xyz"); console.log("404?", nf?.status());
}
if (steps.includes("person")) {
  await p.goto("/panel/directorio/personas"); await p.getByRole("link",{name:"Fernando Paca"}).click(); await p.waitForURL(/personas\/0/); await p.waitForLoadState("networkidle");
  await p.getByRole("button",{name:"Agregar un cargo"}).click();
  await p.getByLabel("Cargo", {exact:true}).fill("Administrador");
  await p.getByLabel("Oficina").selectOption({label:"Lima"});
  await p.getByLabel("Desde").fill("1/12/2009");
  await p.screenshot({path:"/tmp/reg/position-form.png", fullPage:true});
  await p.getByRole("button",{name:"Agregar el cargo"}).click();
  await p.getByText("ya figura como").first().waitFor();
  await p.screenshot({path:"/tmp/reg/position-refused.png", fullPage:true});
  const org = p.getByRole("combobox",{name:"Organización"});
  await org.fill("");
  await org.press("ArrowDown"); await p.waitForTimeout(300); await p.screenshot({path:"/tmp/reg/combo-empty.png"});
  await org.pressSequentially("quillacop", {delay:30});
  await p.getByRole("option").first().waitFor();
  await p.screenshot({path:"/tmp/reg/combo-found.png"});
  await org.press("ArrowDown"); console.log(await org.getAttribute("aria-activedescendant"), await org.getAttribute("aria-expanded"));
  await p.screenshot({path:"/tmp/reg/combo-active.png"});
  await org.press("Enter"); console.log(await org.inputValue());
  await org.fill("Organización nueva de prueba"); await p.getByRole("option",{name:/Agregar/}).waitFor(); await p.screenshot({path:"/tmp/reg/combo-add.png"});
  await org.press("Escape"); console.log("esc", await org.getAttribute("aria-expanded"), await org.inputValue());
  await org.press("ArrowDown"); await p.getByRole("option",{name:/Agregar/}).click(); await p.getByText("Enlazado con").waitFor();
  console.log("added", await org.inputValue());
}
await browser.close();
