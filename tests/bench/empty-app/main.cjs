const { app, BrowserWindow } = require('electron')

app.on('ready', () => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())
