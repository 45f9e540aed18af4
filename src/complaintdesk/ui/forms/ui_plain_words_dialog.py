# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plain_words_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_PlainWordsDialog(object):
    def setupUi(self, PlainWordsDialog):
        if not PlainWordsDialog.objectName():
            PlainWordsDialog.setObjectName(u"PlainWordsDialog")
        self.dialog_layout = QVBoxLayout(PlainWordsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(PlainWordsDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(PlainWordsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.intro_label)

        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(PlainWordsDialog)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.search_layout.addWidget(self.search_edit)

        self.show_label = QLabel(PlainWordsDialog)
        self.show_label.setObjectName(u"show_label")

        self.search_layout.addWidget(self.show_label)

        self.show_combo = QComboBox(PlainWordsDialog)
        self.show_combo.setObjectName(u"show_combo")

        self.search_layout.addWidget(self.show_combo)

        self.search_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.search_layout)

        self.words_table = QTableView(PlainWordsDialog)
        self.words_table.setObjectName(u"words_table")

        self.dialog_layout.addWidget(self.words_table)

        self.detail_view = WordsEdit(PlainWordsDialog)
        self.detail_view.setObjectName(u"detail_view")
        self.detail_view.setReadOnly(True)

        self.dialog_layout.addWidget(self.detail_view)

        self.rest_problem = ProblemLabel(PlainWordsDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(PlainWordsDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.add_button)

        self.change_button = QPushButton(PlainWordsDialog)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.change_button)

        self.switch_button = QPushButton(PlainWordsDialog)
        self.switch_button.setObjectName(u"switch_button")
        self.switch_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.switch_button)

        self.remove_button = QPushButton(PlainWordsDialog)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.remove_button)

        self.more_button = QPushButton(PlainWordsDialog)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.more_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(PlainWordsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)
        self.close_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.show_label.setBuddy(self.show_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.show_combo)
        QWidget.setTabOrder(self.show_combo, self.words_table)
        QWidget.setTabOrder(self.words_table, self.detail_view)
        QWidget.setTabOrder(self.detail_view, self.add_button)
        QWidget.setTabOrder(self.add_button, self.change_button)
        QWidget.setTabOrder(self.change_button, self.switch_button)
        QWidget.setTabOrder(self.switch_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.close_button)

        self.retranslateUi(PlainWordsDialog)
    # setupUi

    def retranslateUi(self, PlainWordsDialog):
        PlainWordsDialog.setWindowTitle(QCoreApplication.translate("PlainWordsDialog", u"Plain words", None))
        self.heading_label.setText(QCoreApplication.translate("PlainWordsDialog", u"Plain words", None))
        self.intro_label.setText(QCoreApplication.translate("PlainWordsDialog", u"What draws advice while you write a letter, and what to write instead.", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("PlainWordsDialog", u"Search the list", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("PlainWordsDialog", u"Search the list", None))
        self.show_label.setText(QCoreApplication.translate("PlainWordsDialog", u"Sho&w", None))
#if QT_CONFIG(accessibility)
        self.words_table.setAccessibleName(QCoreApplication.translate("PlainWordsDialog", u"Plain words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail_view.setAccessibleName(QCoreApplication.translate("PlainWordsDialog", u"The line chosen in the list, in full", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("PlainWordsDialog", u"&New\u2026", None))
        self.change_button.setText(QCoreApplication.translate("PlainWordsDialog", u"C&hange\u2026", None))
        self.switch_button.setText(QCoreApplication.translate("PlainWordsDialog", u"Switch o&ff", None))
        self.remove_button.setText(QCoreApplication.translate("PlainWordsDialog", u"R&emove", None))
        self.more_button.setText(QCoreApplication.translate("PlainWordsDialog", u"&More", None))
        self.close_button.setText(QCoreApplication.translate("PlainWordsDialog", u"Close", None))
    # retranslateUi

