@echo off
rem Starts Review Themes on Windows: finds Java, builds the program when it is missing, runs it.
rem
rem Settings:  JAVA_HOME          which Java to use (17 or newer)
rem            THEMES_JAVA_OPTS   options for Java, such as -Xmx3g
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\themes.jar"

set "JAVA_DIR="
if defined JAVA_HOME call :choose "%JAVA_HOME%"
if not defined JAVA_DIR for /f "delims=" %%J in ('where java 2^>nul') do (
  if not defined JAVA_DIR call :choose "%%~dpJ.."
)
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LocalAppData%\Programs\Eclipse Adoptium") do (
  if not defined JAVA_DIR if exist %%R for /d %%D in ("%%~R\*") do (
    if not defined JAVA_DIR call :choose "%%D"
  )
)
if not defined JAVA_DIR (
  echo Review Themes needs Java 17 or newer and found none. 1>&2
  echo   Install a JDK from https://adoptium.net, or:  winget install EclipseAdoptium.Temurin.17.JDK 1>&2
  echo If it is installed already, set JAVA_HOME to its folder. 1>&2
  exit /b 2
)

call :stale
if defined STALE (
  if not exist "%JAVA_DIR%\bin\javac.exe" (
    echo The Java in "%JAVA_DIR%" cannot compile: install a JDK, version 17 or newer, from https://adoptium.net 1>&2
    exit /b 2
  )
  where mvn >nul 2>nul
  if errorlevel 1 (
    echo Review Themes is built with Maven, and the command mvn was not found. 1>&2
    echo   Get it from https://maven.apache.org/install.html and add its bin folder to PATH. 1>&2
    exit /b 2
  )
  echo Building the program, which takes a minute or two ... 1>&2
  pushd "%HOME_DIR%"
  set "JAVA_HOME=%JAVA_DIR%"
  call mvn -q -B -ntp -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo The program could not be built; the lines above say why. 1>&2
    echo The first build needs the internet, to fetch the libraries it uses. 1>&2
    exit /b 2
  )
  popd
)

rem Java's second compiler pays only where much is done again and again (docs/speed.md).
set "TUNING=-XX:TieredStopAtLevel=1 -Xmn256m"
for %%C in (train evaluate verify) do if /i "%~1"=="%%C" set "TUNING="

"%JAVA_DIR%\bin\java" -Dfile.encoding=UTF-8 %TUNING% %THEMES_JAVA_OPTS% -Dthemes.home="%HOME_DIR%" -jar "%JAR%" %*
exit /b %errorlevel%

rem Takes a folder if it holds Java 17 or newer.
:choose
if not exist "%~1\bin\java.exe" exit /b
set "MAJOR=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "MAJOR=%%V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% geq 17 set "JAVA_DIR=%~f1"
exit /b

rem Whether the jar is missing or older than a source.
:stale
set "STALE=yes"
if not exist "%JAR%" exit /b
if not exist "%HOME_DIR%\src\main" ( set "STALE=" & exit /b )
for /f %%S in ('powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; if ((Get-ChildItem -Recurse -File -LiteralPath ($env:HOME_DIR + '\src\main'),($env:HOME_DIR + '\pom.xml')).Where({$_.LastWriteTimeUtc -gt $j})) { 'yes' } else { 'no' }"') do set "STALE=%%S"
if "%STALE%"=="no" set "STALE="
exit /b
