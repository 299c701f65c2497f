import type { optionsEn } from './options-strings.en.ts';

const kilobytes = (count: number) =>
  new Intl.NumberFormat('es', { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' }).format(count);

/** The options page and the welcome page in Spanish. */
export const optionsEs: typeof optionsEn = {
  options: {
    title: 'Configuración',
    lead: 'Cada cambio se guarda al momento, en este dispositivo.',
    saved: 'Guardado.',
    notSaved: 'No se guardó: el navegador no lo permitió, quizá por falta de espacio. No cambió nada.',
    privateWindow:
      'Esta es una ventana privada. Aquí no se guarda nada, así que no se puede cambiar la configuración. Hágalo en una ventana normal.',

    pages: 'Notas en las páginas',
    on: 'Buscar afirmaciones en las páginas',
    onDetail: 'Desactivado: no se lee ninguna página y nuestro programa no se carga en ninguna.',
    appear: 'Cómo aparecen las notas',
    discreet: 'Modo discreto',
    discreetDetail:
      'No se dibuja nada en las páginas y el botón de la barra queda neutro: sin número, sin punto, con otro icono y otro nombre.',
    sensitivity: 'En qué páginas aparece algo',

    sites: 'Sitios',
    scope: 'Dónde pueden aparecer las notas',
    scopeOnlyDetail:
      'En los demás sitios nuestro programa ni siquiera se carga. Si la lista está vacía, una página se lee solo cuando usted pulsa nuestro botón de la barra y luego «Leer esta página una vez».',
    offSites: 'Sitios excluidos',
    onlySites: 'Sitios con notas',
    addSite: 'Añadir un sitio',
    add: 'Añadir',
    badSite: (typed) => `«${typed}» no es un sitio. Escríbalo como noticias.example.`,
    removeSite: (site) => `Quitar ${site}`,
    noSites: 'Todavía no hay ninguno.',
    access: 'Lo que el navegador nos deja leer',
    accessAll: 'Todas las páginas web.',
    accessSome: 'No todas las páginas web: el acceso se limitó en el navegador.',
    allowAll: 'Permitir todas las páginas web',
    allowListed: 'Permitir los sitios de la lista',
    dropAll: 'Renunciar al acceso a todas las páginas',
    dropByHand:
      'En este navegador solo usted puede limitarlo. En la página de esta extensión, elija «Al hacer clic» o «En sitios específicos» en «Acceso al sitio».',
    openBrowserPage: 'Abrir esa página del navegador',

    look: 'Aspecto e idioma',
    language: 'Idioma',
    textSize: 'Tamaño del texto',
    highlight: 'Cómo se marca una frase con nota',
    mark: 'Su propia señal',
    markDetail: 'Está en nuestro botón y en la tarjeta. Una página que los imite no puede saber cuál eligió.',
    markNone: 'Sin señal',

    moving: 'Otros dispositivos, archivo, restablecer',
    sync: 'Sincronizar con mis otros dispositivos',
    syncDetail:
      'Con la cuenta de su propio navegador, incluidas sus listas de sitios. Desactivado: todo queda en este dispositivo. Si otro dispositivo ya guardó allí su configuración, este la adopta.',
    syncTooLong: (size, room) =>
      `No se sincronizó: con las listas de sitios son ${kilobytes(size)}, y en la sincronización del navegador caben ${kilobytes(room)}. Todo está guardado en este dispositivo.`,
    syncRefused: (words) => `No se sincronizó. El navegador dice: «${words}». Todo está guardado en este dispositivo.`,
    exportFile: 'Guardar en un archivo',
    importFile: 'Cargar de un archivo',
    imported: 'Cargado: lo que dice el archivo vale desde ahora.',
    importFailed: 'No se cargó nada. Qué está mal en el archivo:',
    reset: 'Restablecer toda la configuración',
    resetSure: '¿Restablecer todo, también las listas de sitios?',
    resetYes: 'Sí, restablecer',
    resetNo: 'No, conservarlo',
    resetDone: 'Toda la configuración está como al principio.',
    factsTaken: 'Desde ahora se usan estos datos.',
    factsBack: 'Listo: se usan de nuevo los datos de antes.',
  },
  appearChoice: {
    open: 'La mejor nota se abre sola',
    pill: 'Espera un botón pequeño; yo abro las notas',
    nothing: 'No se dibuja nada en las páginas',
  },
  appearDetail: {
    open: 'Una vez por página, junto a la frase a la que responde.',
    pill: 'Las frases se marcan, nada más.',
    nothing: 'Las notas esperan en el menú de la barra y en el panel lateral.',
  },
  sensitivityChoice: {
    claims: 'Solo en páginas con una afirmación a la que responde una nota',
    mention: 'También en páginas que solo tocan el tema',
  },
  scopeChoice: { all: 'En todos los sitios, menos los que excluyo', only: 'Solo en los sitios de mi lista' },
  languageAuto: 'El del navegador',
  highlightChoice: { tint: 'Con color', underline: 'Subrayada', none: 'De ningún modo' },
  fileProblem: {
    tooLarge: 'Es más grande de lo que puede ser un archivo de configuración (1 millón de caracteres).',
    notJson: (words) => `No es un texto JSON: ${words}.`,
    noSettings: 'No contiene una configuración nuestra: empieza con "version".',
    newer: (version) =>
      `Es de la versión ${version}, más nueva de lo que conoce esta extensión. Actualice primero la extensión.`,
    unknown: (key) => `«${key}» no es una opción. Quite esa línea.`,
    value: (key, given, allowed) => `«${key}» es ${given}; puede ser ${allowed}.`,
    noList: (key, given) => `«${key}» es ${given}; tiene que ser una lista de sitios entre [ ].`,
    site: (key, given, place) =>
      `«${key}», entrada ${place}: ${given} no es un sitio. Escríbalo como "noticias.example".`,
  },
  welcome: {
    title: 'Le damos la bienvenida',
    what: 'Cuando una página afirma algo sobre los datos de los miembros de Medi-Cal y el control migratorio, la frase se marca y una nota al lado cuenta lo que ha dicho la agencia de salud de California (DHCS), de qué fecha es y dónde comprobarlo.',
    reads: 'Lee las páginas que usted abre',
    readsMore: 'Dentro de su navegador, para buscar solo este tema. Abajo puede limitarlo.',
    sends: 'No envía nada, nunca',
    sendsMore: 'Ni texto, ni direcciones, ni recuentos. Funciona sin red y no guarda ningún historial.',
    example: 'Un ejemplo en vivo',
    exampleSentence: 'Nadie ha confirmado que los datos de Medi-Cal se compartieran con Seguridad Nacional.',
    choices: 'Tres decisiones',
    sitesNow: 'Añado sitios en la configuración o en el menú de la barra.',
    done: 'Listo',
    settings: 'Toda la configuración',
    later: 'Puede cambiarlo todo cuando quiera en la configuración.',
  },
};
