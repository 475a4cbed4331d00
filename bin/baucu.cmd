@echo off
rem Node.js unpacked beside bin\ as node\ goes first, so that nothing need be installed.
setlocal
set "NODE=node"
if exist "%~dp0..\node\node.exe" set "NODE=%~dp0..\node\node.exe"
"%NODE%" "%~dp0baucu.js" %*
