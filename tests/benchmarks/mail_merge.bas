Option Explicit

' Merges letter.docx with records.csv into one PDF a record, as a person would with LibreOffice's mail merge.
' Environment: MERGE_FOLDER, the folder of both as a URL. Writes result.txt: "spent" and milliseconds, or what failed.

Sub Merge()
    Dim folder As String, engine As Object, began As Long
    On Error GoTo Failed
    folder = Environ("MERGE_FOLDER")
    RegisterRecords(folder)
    PrepareLetter(folder)
    engine = createUnoService("com.sun.star.text.MailMerge")
    engine.DocumentURL = folder & "/letter.odt"
    engine.DataSourceName = "letters"
    engine.CommandType = 0
    engine.Command = "records"
    engine.OutputType = 2
    engine.OutputURL = folder & "/merged"
    engine.FileNamePrefix = "letter"
    engine.SaveAsSingleFile = False
    engine.SaveFilter = "writer_pdf_Export"
    engine.SaveFilterData = Array(Named("UseTaggedPDF", True))
    began = GetSystemTicks()
    engine.execute(Array())
    Report(folder, "spent " & (GetSystemTicks() - began))
    StarDesktop.terminate()
    Exit Sub
Failed:
    Report(folder, Error$)
    StarDesktop.terminate()
End Sub

Sub RegisterRecords(folder As String)
    Dim sources As Object, made As Object
    sources = createUnoService("com.sun.star.sdb.DatabaseContext")
    made = sources.createInstance()
    made.URL = "sdbc:flat:" & folder
    made.Info = Array(Named("Extension", "csv"), Named("HeaderLine", True), Named("FieldDelimiter", ","), _
        Named("StringDelimiter", """"), Named("CharSet", "UTF-8"))
    made.DatabaseDocument.storeAsURL(folder & "/letters.odb", Array())
    sources.registerObject("letters", made)
End Sub

Sub PrepareLetter(folder As String)
    Dim letter As Object
    letter = StarDesktop.loadComponentFromURL(folder & "/letter.docx", "_blank", 0, Array(Named("Hidden", True)))
    PutFields(letter, "who")
    PutFields(letter, "reference")
    letter.storeAsURL(folder & "/letter.odt", Array(Named("FilterName", "writer8")))
    letter.close(True)
End Sub

Sub PutFields(letter As Object, column As String)
    Dim wanted As Object, found As Object, master As Object, field As Object, place As Object, i As Long
    wanted = letter.createSearchDescriptor()
    wanted.SearchString = "@@" & column & "@@"
    found = letter.findAll(wanted)
    master = letter.createInstance("com.sun.star.text.FieldMaster.Database")
    master.DataBaseName = "letters"
    master.DataTableName = "records"
    master.DataCommandType = 0
    master.DataColumnName = column
    For i = 0 To found.Count - 1
        place = found.getByIndex(i)
        field = letter.createInstance("com.sun.star.text.TextField.Database")
        field.attachTextFieldMaster(master)
        place.getText().insertTextContent(place, field, True)
    Next i
End Sub

Function Named(label As String, content As Variant) As Variant
    Dim made As New com.sun.star.beans.PropertyValue
    made.Name = label
    made.Value = content
    Named = made
End Function

Sub Report(folder As String, words As String)
    Dim handle As Integer
    handle = FreeFile()
    Open ConvertFromURL(folder & "/result.txt") For Output As #handle
    Print #handle, words
    Close #handle
End Sub
