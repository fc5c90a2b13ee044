// Acronyms of public knowledge, folded. Written for this project from general knowledge; MIT.
/** Bodies that are known by their acronym, by type. */
export const knownAcronyms: Readonly<Record<string, string>> = {
  estado: `minedu minsa midagri minagri minam midis mimp mincul mincetur produce mef pcm mtpe mtc minem mininter mindef vivienda sunat sunarp sunedu senasa senamhi senace serfor sernanp oefa osinergmin osiptel osinfor
    indecopi inei ingemmet inia inaigem inacal indeci cenepred reniec onpe jne onp sbs smv concytec promperu promolguera agrorural agroideas foncodes pronabec pronatel qaliwarma ugel dre drep diresa dircetur drtc gore dra
    devida pnp essalud sis susalud digesa servir ceplan osce perucompras contraloria cofopri ana ala inpe minjus minrel apci itp cite fondepes imarpe igp conida conadis
    inegi imss issste sep sedesol semarnat conagua conafor conacyt infonavit fonacot sagarpa sader pgr fgr ine ife cndh dif sedif smdif seduzac cobaez conapo inaes indesol profeco sat cfe pemex ssp
    sena icbf dane dian invias ideam car corpoica agrosavia minciencias mintic colciencias icfes icetex dps ica incoder corponarino corpoboyaca cormacarena
    sernac sernatur sernapesca sernageomin conaf corfo fosis indap inia conicyt anid junji junaeb sence mineduc minsal chileatiende conadi serviu
    inta inti conicet anses afip senasa pami inaes inadi indec enacom
    senadis senescyt sri iess bce magap mag mipro inec secretaria-nacional conagopare bde arcsa msp mies inamhi inpc celec cnel
    senasag inra ine fps emagua insa sedes sedeges abt ypfb entel mopsv udape aduana
    insafocoop isss mag mined minsal isdem fisdl centa centa bcr anda conamype
    mspas mineduc maga conap inguat segeplan intecap conalfa
    inatec inta minsa mined infocoop ins inamu ina ccss ice mag imas idhs
    indocoop ihdecoop ihcafe sag ipacoop miambiente mides minsa mef
    incoop mag ips sen conatel inca`,
  empresa: "mibanco interbank bcp bbva scotiabank compartamos",
  ong: "oxfam helvetas swisscontact technoserve heifer rikolto agriterra rimisp cesal manitese kolping fairtrade intermon welthungerhilfe progettomondo",
  universidad: `una unsa unap uancv unmsm pucp uni unsaac unmdp utp upc upn ucv usmp urp upch ulima unalm unt unp uns unsch unh uncp unamad unj unajma unica unac unfv ucsm ucsp upla uap uladech
    unam ipn uaz uanl udg buap uam uaem uabc uady uas uat itesm itam uacm colmex uaa ugto uaq unach
    uba unlp unne unc unr uns unlpam unsl unsa unju unt unca utn unq unlam untref unsam unicen
    umsa umss uagrm uatf uto uajms upea usfx ucb
    uchile puc usach ufro uach udec ucn uta ulagos unap
    uce espe epn usfq puce uta utn espoch espol utpl ucuenca utm uleam
    uniminuto unal udea uis uptc unad upb udenar
    uca ues usac url unah una ucr itcr utp up uh uasd`,
  red: "ciap fenacrep fenacoop ricancie conveagro conacami aidesep cna ccp cgtp cut clac wfto aci alianzacoop coordinadora cooperar infocoop confecoop dgrv woccu fecoprod junta-nacional confiep anfp anpe cecocafen norandino cipca fentap remurpe ampe",
  otro: "onu oim vnu unesco unicef pnud fao oms ops oit oea bid caf pma unfpa acnur cepal iica ue bm fmi usaid giz aecid jica cosude koica snv undp ocde celac unasur mercosur can oei onudi onudd opep otan fifa cites",
};

/** All-capital words that are no bodies. */
export const otherAcronyms = `
zac gto jal qro oax chis ver pue mich slp nl coah chih son sin dgo tamps tab yuc qroo camp hgo mor gro tlax edomex ags bc bcs nay col
covid covid-19 tic tics pdf iva dni ruc cd dvd tv pbi pib vih sida adn pcr igv uit ods stem snip poi pei pia pim cv gps led iso pc usb sms qr mype mypes pyme pymes mipyme mipymes ceo rrhh rr hh nna nee am pm hd foda poa pat pci rit
tdr zoom ok vs ia ti web wifi usd pen nic nics niif iso-9001 haccp bpm epp sst itv tdah its ets ira eda crea aa hh aahh asamblea cupo faq html url http https www app apps abc abp eib ept dpcc cyt ccss
km kg ha mm cm ml mw kw kv ghz mhz ing lic dr dra sr sra abg arq econ prof mg no si el la los las de del en y a o un que por para con al su se es lo ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx
ppt spa srl sac sa eirl scrl ltda saa cia sas ab rl bs us eeuu rd cdmx caba vraem coar sos vip dj cel tel rpm wsp tm cba pp ppff appf ugp tq rpc n nº nro s-n atte pd ps fb ig ong ongs osc oscs org orgs bachillerato cap art inc num pag
cpc mba phd msc pni lgbt lgbti lgbtiq lgbtq gei glp gnv gnl tlc iefp pnf pge pib ndc cop rds mdp dls mn doc docs xls jpg png pbt udi seguro dc ac mipg mecip coso sgc
`;
