# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'clause_picker_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_ClausePickerDialog(object):
    def setupUi(self, ClausePickerDialog):
        if not ClausePickerDialog.objectName():
            ClausePickerDialog.setObjectName(u"ClausePickerDialog")
        self.dialog_layout = QVBoxLayout(ClausePickerDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(ClausePickerDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.wanted_layout = QHBoxLayout()
        self.wanted_layout.setSpacing(12)
        self.wanted_layout.setObjectName(u"wanted_layout")
        self.wanted_layout.setContentsMargins(0, 0, 0, 0)
        self.search_layout = QVBoxLayout()
        self.search_layout.setSpacing(4)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(ClausePickerDialog)
        self.search_label.setObjectName(u"search_label")

        self.search_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(ClausePickerDialog)
        self.search_edit.setObjectName(u"search_edit")

        self.search_layout.addWidget(self.search_edit)


        self.wanted_layout.addLayout(self.search_layout)

        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(ClausePickerDialog)
        self.day_label.setObjectName(u"day_label")

        self.day_layout.addWidget(self.day_label)

        self.day_date = DateField(ClausePickerDialog)
        self.day_date.setObjectName(u"day_date")

        self.day_layout.addWidget(self.day_date)


        self.wanted_layout.addLayout(self.day_layout)

        self.wanted_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.wanted_layout)

        self.clauses_tree = QTreeWidget(ClausePickerDialog)
        self.clauses_tree.setObjectName(u"clauses_tree")
        self.clauses_tree.setRootIsDecorated(False)

        self.dialog_layout.addWidget(self.clauses_tree)

        self.note_label = QLabel(ClausePickerDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.note_label)

        self.words_view = WordsEdit(ClausePickerDialog)
        self.words_view.setObjectName(u"words_view")
        self.words_view.setReadOnly(True)
        self.words_view.setProperty(u"lines", 5)

        self.dialog_layout.addWidget(self.words_view)

        self.empty_label = QLabel(ClausePickerDialog)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.empty_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.keep_button = QPushButton(ClausePickerDialog)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.keep_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ClausePickerDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ClausePickerDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
        self.day_label.setBuddy(self.day_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.day_date)
        QWidget.setTabOrder(self.day_date, self.clauses_tree)
        QWidget.setTabOrder(self.clauses_tree, self.words_view)
        QWidget.setTabOrder(self.words_view, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(ClausePickerDialog)
    # setupUi

    def retranslateUi(self, ClausePickerDialog):
        ClausePickerDialog.setWindowTitle(QCoreApplication.translate("ClausePickerDialog", u"From our library", None))
        self.heading_label.setText(QCoreApplication.translate("ClausePickerDialog", u"From our library", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("ClausePickerDialog", u"heading", None))
        self.search_label.setText(QCoreApplication.translate("ClausePickerDialog", u"&Search", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("ClausePickerDialog", u"Words of the name, the text or where it stands", None))
        self.day_label.setText(QCoreApplication.translate("ClausePickerDialog", u"In force &on", None))
        ___qtreewidgetitem = self.clauses_tree.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ClausePickerDialog", u"Note", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ClausePickerDialog", u"Where it stands", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ClausePickerDialog", u"Name", None))
#if QT_CONFIG(accessibility)
        self.clauses_tree.setAccessibleName(QCoreApplication.translate("ClausePickerDialog", u"Reasons and clauses", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText("")
        self.note_label.setProperty(u"role", QCoreApplication.translate("ClausePickerDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.words_view.setAccessibleName(QCoreApplication.translate("ClausePickerDialog", u"The words that will be put in", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.empty_label.setProperty(u"role", QCoreApplication.translate("ClausePickerDialog", u"muted", None))
        self.keep_button.setText(QCoreApplication.translate("ClausePickerDialog", u"&Keep our library\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("ClausePickerDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ClausePickerDialog", u"&Put these words in", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ClausePickerDialog", u"primary", None))
    # retranslateUi

