@echo off
rem Starts the designdoc program of this folder. JAVA_HOME chooses the Java (17 or newer), DESIGNDOC_JAVA_OPTS adds
rem options to it. Jars of further codecs and rules go into the folder ext.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss8m %DESIGNDOC_JAVA_OPTS% -cp "%~dp0..\lib\*;%~dp0..\ext\*" dev.designdoc.cli.Main %*
exit /b %errorlevel%
