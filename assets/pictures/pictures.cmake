# Pictures of people at work, and the lake: flat drawings, viewed as they are by any editor. Each is compiled in twice, in the
# colours it is drawn in and in those of high contrast: /pictures/<name>.svg and /pictures/contrast/<name>.svg.
# Line 5 of 240, round; a plain circle is a head, hat, hair and tool tell who. The silhouettes of the groups of work differ.
set(picture_colours # name, as drawn, in high contrast: black fills, white lines, one lamp
    "line    #073C41 #FFFFFF"
    "cloth   #23797C #000000"
    "mist    #A9CDCA #000000"
    "river   #A9CDCB #FFFFFF" # of a map
    "skin    #FBDDB1 #000000"
    "lamp    #F4A93B #FFC14D"
    "white   #FFFFFF #000000"
    "chalk   #FEFEFE #FFFFFF" # a white line on a board
    "board   #0B555B #000000"
    "glass   #DDECEB #000000"
    "light   #FCEBCB #000000" # of the gable
    "cragFar #0A464C #000000"
    "cragNear #0E585E #000000"
    "cragEdge #0E585F #FFFFFF"
    "cragLit #17696E #FFFFFF"
    "cragCrack #0A4A50 #FFFFFF"
    "roof    #052A2E #FFFFFF"
    "wall    #041F23 #000000"
    "wallEdge #041F24 #FFFFFF"
    "tree    #063439 #000000"
    "water   #0A474D #000000"
    "streak  #125F65 #FFFFFF")
file(GLOB pictures CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.svg)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${pictures})
set(exchanged)
foreach(picture ${pictures})
    file(READ ${picture} drawing)
    # By name first: what is white becomes black, and what was drawn as a line becomes white.
    foreach(way 1 2)
        foreach(row ${picture_colours})
            string(REGEX MATCHALL "[^ ]+" row "${row}")
            list(GET row 0 name)
            list(GET row ${way} colour)
            if(way EQUAL 1)
                string(REPLACE "${colour}" "{${name}}" drawing "${drawing}")
            else()
                string(REPLACE "{${name}}" "${colour}" drawing "${drawing}")
            endif()
        endforeach()
        if(way EQUAL 1 AND drawing MATCHES "#[0-9A-Fa-f]+")
            message(FATAL_ERROR "${picture}: the colour ${CMAKE_MATCH_0} has no name")
        endif()
    endforeach()
    get_filename_component(name ${picture} NAME)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/contrast/${name} CONTENT "${drawing}" @ONLY)
    list(APPEND exchanged ${CMAKE_CURRENT_BINARY_DIR}/contrast/${name})
endforeach()
qt_add_resources(yizhan_pictograms pictures PREFIX /pictures BASE ${CMAKE_CURRENT_LIST_DIR} FILES ${pictures})
qt_add_resources(yizhan_pictograms exchanged_pictures PREFIX /pictures BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${exchanged})
