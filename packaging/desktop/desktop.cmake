# A program of a Linux or BSD desktop: what menus, file managers, software centres and man look for.

set(MADE "${CMAKE_CURRENT_BINARY_DIR}")
set(NEWS "${CMAKE_CURRENT_SOURCE_DIR}/news")
set(CHANGELOG "${CMAKE_SOURCE_DIR}/CHANGELOG.md")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CHANGELOG}" "${NEWS}" "${CMAKE_SOURCE_DIR}/LICENSE")

# patchcord_news(FORM OUT): CHANGELOG.md in another form.
function(patchcord_news form out)
    execute_process(COMMAND bash "${NEWS}" ${form} "${CHANGELOG}" "${PATCHCORD_CONTACT}"
        OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

patchcord_news(metainfo PATCHCORD_RELEASES)
patchcord_news(debian PATCHCORD_DEBIAN_CHANGELOG)

# The licence as Debian's copyright file wants it: indented, with a dot in lines that would be empty.
file(READ "${CMAKE_SOURCE_DIR}/LICENSE" licence)
string(REGEX MATCH "Copyright \\(c\\) ([^\n]+)\n+(.*)$" found "${licence}")
set(PATCHCORD_COPYRIGHT "${CMAKE_MATCH_1}")
string(STRIP "${CMAKE_MATCH_2}" licence)
string(REGEX REPLACE "\n\n" "\n.\n" licence "${licence}")
string(REGEX REPLACE "\n" "\n " licence "${licence}")
set(PATCHCORD_LICENCE " ${licence}")

foreach(file ${PATCHCORD_ID}.desktop ${PATCHCORD_ID}.metainfo.xml)
    configure_file(desktop/${file}.in "${MADE}/${file}" @ONLY)
endforeach()
configure_file(debian/copyright.in "${MADE}/copyright" @ONLY)
file(CONFIGURE OUTPUT "${MADE}/changelog" CONTENT "@PATCHCORD_DEBIAN_CHANGELOG@" @ONLY)

set(MADE_FILES "${MADE}/patchcord.1.gz" "${MADE}/changelog.gz")
# -n: no time of day in it, so that the same sources make the same package.
add_custom_command(OUTPUT "${MADE}/patchcord.1.gz"
    COMMAND ${PATCHCORD_RUN} $<TARGET_FILE:patchcord> manual -o patchcord.1
    COMMAND gzip -9nf patchcord.1
    DEPENDS patchcord
    VERBATIM)
add_custom_command(OUTPUT "${MADE}/changelog.gz"
    COMMAND gzip -9nkf changelog
    DEPENDS "${MADE}/changelog"
    VERBATIM)

set(ICON_ROOT "${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor")
foreach(size 16 24 32 48 64 128 256 512)
    set(app "${MADE}/apps-${size}.png")
    patchcord_icon("${app}" SIZES ${size} DRAWINGS ${PATCHCORD_APP_DRAWINGS})
    install(FILES "${app}" DESTINATION "${ICON_ROOT}/${size}x${size}/apps" RENAME ${PATCHCORD_ID}.png)
    set(flow "${MADE}/mimetypes-${size}.png")
    patchcord_icon("${flow}" SIZES ${size} DRAWINGS ${PATCHCORD_FLOW_DRAWINGS})
    install(FILES "${flow}" DESTINATION "${ICON_ROOT}/${size}x${size}/mimetypes" RENAME ${PATCHCORD_ID}.flow.png)
    list(APPEND MADE_FILES "${app}" "${flow}")
endforeach()
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/patchcord.svg"
    DESTINATION "${ICON_ROOT}/scalable/apps" RENAME ${PATCHCORD_ID}.svg)
install(FILES icons/flow.svg DESTINATION "${ICON_ROOT}/scalable/mimetypes" RENAME ${PATCHCORD_ID}.flow.svg)

add_custom_target(patchcord_desktop ALL DEPENDS ${MADE_FILES})

install(TARGETS patchcord RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${MADE}/${PATCHCORD_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/applications")
install(FILES "${MADE}/${PATCHCORD_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/metainfo")
install(FILES desktop/${PATCHCORD_ID}.xml DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/mime/packages")
install(FILES "${MADE}/patchcord.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${MADE}/copyright" "${MADE}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
