# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_reader.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_FileReader(object):
    def setupUi(self, FileReader):
        if not FileReader.objectName():
            FileReader.setObjectName(u"FileReader")
        self.dialog_layout = QVBoxLayout(FileReader)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(FileReader)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.about_label = QLabel(FileReader)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.about_label)

        self.notes_label = QLabel(FileReader)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.notes_label)

        self.content_stack = QStackedWidget(FileReader)
        self.content_stack.setObjectName(u"content_stack")
        self.text_view = QPlainTextEdit()
        self.text_view.setObjectName(u"text_view")
        self.text_view.setReadOnly(True)
        self.content_stack.addWidget(self.text_view)
        self.pages_area = QScrollArea()
        self.pages_area.setObjectName(u"pages_area")
        self.pages_area.setWidgetResizable(True)
        self.content_stack.addWidget(self.pages_area)

        self.dialog_layout.addWidget(self.content_stack)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(FileReader)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(FileReader)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.text_view, self.pages_area)
        QWidget.setTabOrder(self.pages_area, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)

        self.retranslateUi(FileReader)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FileReader):
        FileReader.setWindowTitle(QCoreApplication.translate("FileReader", u"A file of the case", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("FileReader", u"heading", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("FileReader", u"muted", None))
        self.notes_label.setText("")
        self.notes_label.setProperty(u"role", QCoreApplication.translate("FileReader", u"warning", None))
#if QT_CONFIG(accessibility)
        self.text_view.setAccessibleName(QCoreApplication.translate("FileReader", u"What it says", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pages_area.setAccessibleName(QCoreApplication.translate("FileReader", u"What it shows", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("FileReader", u"&Save a copy\u2026", None))
        self.close_button.setText(QCoreApplication.translate("FileReader", u"Close", None))
    # retranslateUi

