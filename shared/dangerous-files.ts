/**
 * Kinds of files that can run something when they are opened. The first four groups are what Outlook blocks
 * (Microsoft Support, «Blocked attachments in Outlook»); the rest are kinds that Chromium's download_file_types
 * and the guidance on Mark of the Web count as dangerous, or that run in the browser.
 */
const kinds = {
  programs: 'app appcontent-ms application appref-ms bgi com cpl exe gadget jar jnlp msi msp mst msu pif scr xbap',
  scripts: `asp aspx bas bat cmd csh fxp hta htc js jse ksh msh msh1 msh1xml msh2 msh2xml mshxml pl prg ps1 ps1xml ps2
    ps2xml psc1 psc2 psd1 psdm1 py pyc pyo pyw pyz pyzw sct vb vbe vbp vbs ws wsc wsf wsh`,
  settings: `asx cab cer chm cnt crt der diagcab grp hlp hpj inf ins isp its lnk mcf msc ops osd pcd plg prf
    printerexport reg scf settingcontent-ms shb shs theme url vsmacros vsw webpnp website xnk`,
  databases: 'ade adp mad maf mag mam maq mar mas mat mau mav maw mda mdb mde mdt mdw mdz pst vhd vhdx xll',
  diskImages: 'dmg img iso vmdk wim',
  macros: 'docm dotm iqy oqy potm ppam ppsm pptm rqy sldm slk xlam xlm xlsb xlsm xltm',
  notebooks: 'one onepkg onetoc2',
  packages: 'appimage appinstaller appx appxbundle deb msix msixbundle pkg rpm',
  otherSystems: 'bin class command desktop dll elf ocx run scpt sh sys terminal workflow',
  connections: 'library-ms odc rdp search-ms searchconnector-ms udl',
  browser: 'htm html mht mhtml shtml svg svgz swf xht xhtml xsl xslt',
} as const

const dangerous: ReadonlySet<string> = new Set(Object.values(kinds).flatMap((words) => words.split(/\s+/)))

/** True for a name whose ending is a kind that can run something; judged by what the system reads, the last ending. */
export function isDangerous(fileName: string): boolean {
  const bare = fileName.replace(/[. ]+$/, '').toLowerCase()
  return dangerous.has(bare.slice(bare.lastIndexOf('.') + 1)) && bare.includes('.')
}
