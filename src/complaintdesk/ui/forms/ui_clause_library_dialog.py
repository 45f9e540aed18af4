# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'clause_library_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_ClauseLibraryDialog(object):
    def setupUi(self, ClauseLibraryDialog):
        if not ClauseLibraryDialog.objectName():
            ClauseLibraryDialog.setObjectName(u"ClauseLibraryDialog")
        self.dialog_layout = QVBoxLayout(ClauseLibraryDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(ClauseLibraryDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(ClauseLibraryDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.intro_label)

        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(ClauseLibraryDialog)
        self.search_edit.setObjectName(u"search_edit")

        self.search_layout.addWidget(self.search_edit)

        self.away_check = QCheckBox(ClauseLibraryDialog)
        self.away_check.setObjectName(u"away_check")

        self.search_layout.addWidget(self.away_check)

        self.search_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.search_layout)

        self.clauses_tree = QTreeWidget(ClauseLibraryDialog)
        self.clauses_tree.setObjectName(u"clauses_tree")
        self.clauses_tree.setRootIsDecorated(False)

        self.dialog_layout.addWidget(self.clauses_tree)

        self.words_view = WordsEdit(ClauseLibraryDialog)
        self.words_view.setObjectName(u"words_view")
        self.words_view.setReadOnly(True)
        self.words_view.setProperty(u"lines", 4)

        self.dialog_layout.addWidget(self.words_view)

        self.empty_label = QLabel(ClauseLibraryDialog)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.empty_label)

        self.rest_problem = ProblemLabel(ClauseLibraryDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(ClauseLibraryDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.add_button)

        self.change_button = QPushButton(ClauseLibraryDialog)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.change_button)

        self.away_button = QPushButton(ClauseLibraryDialog)
        self.away_button.setObjectName(u"away_button")
        self.away_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.away_button)

        self.bring_button = QPushButton(ClauseLibraryDialog)
        self.bring_button.setObjectName(u"bring_button")
        self.bring_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.bring_button)

        self.take_button = QPushButton(ClauseLibraryDialog)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.take_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(ClauseLibraryDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.search_edit, self.away_check)
        QWidget.setTabOrder(self.away_check, self.clauses_tree)
        QWidget.setTabOrder(self.clauses_tree, self.words_view)
        QWidget.setTabOrder(self.words_view, self.add_button)
        QWidget.setTabOrder(self.add_button, self.change_button)
        QWidget.setTabOrder(self.change_button, self.away_button)
        QWidget.setTabOrder(self.away_button, self.bring_button)
        QWidget.setTabOrder(self.bring_button, self.take_button)
        QWidget.setTabOrder(self.take_button, self.close_button)

        self.retranslateUi(ClauseLibraryDialog)
    # setupUi

    def retranslateUi(self, ClauseLibraryDialog):
        ClauseLibraryDialog.setWindowTitle(QCoreApplication.translate("ClauseLibraryDialog", u"Our library of reasons and clauses", None))
        self.heading_label.setText(QCoreApplication.translate("ClauseLibraryDialog", u"Our library of reasons and clauses", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("ClauseLibraryDialog", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("ClauseLibraryDialog", u"Reasons worded well once, and the clauses of your policies, ready to be put into findings. Letters already written keep the words they have.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("ClauseLibraryDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("ClauseLibraryDialog", u"Search the library", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("ClauseLibraryDialog", u"Search the library", None))
        self.away_check.setText(QCoreApplication.translate("ClauseLibraryDialog", u"Show those put a&way", None))
        ___qtreewidgetitem = self.clauses_tree.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("ClauseLibraryDialog", u"Theme", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ClauseLibraryDialog", u"In force", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ClauseLibraryDialog", u"Kind", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ClauseLibraryDialog", u"Name", None))
#if QT_CONFIG(accessibility)
        self.clauses_tree.setAccessibleName(QCoreApplication.translate("ClauseLibraryDialog", u"Reasons and clauses", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.words_view.setAccessibleName(QCoreApplication.translate("ClauseLibraryDialog", u"The words chosen in the list", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.empty_label.setProperty(u"role", QCoreApplication.translate("ClauseLibraryDialog", u"muted", None))
        self.add_button.setText(QCoreApplication.translate("ClauseLibraryDialog", u"&New\u2026", None))
        self.change_button.setText(QCoreApplication.translate("ClauseLibraryDialog", u"C&hange\u2026", None))
        self.away_button.setText(QCoreApplication.translate("ClauseLibraryDialog", u"&Put away", None))
        self.bring_button.setText(QCoreApplication.translate("ClauseLibraryDialog", u"&Bring in\u2026", None))
        self.take_button.setText(QCoreApplication.translate("ClauseLibraryDialog", u"&Take out\u2026", None))
        self.close_button.setText(QCoreApplication.translate("ClauseLibraryDialog", u"Close", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("ClauseLibraryDialog", u"primary", None))
    # retranslateUi

