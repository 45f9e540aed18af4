# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plain_word_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_PlainWordDialog(object):
    def setupUi(self, PlainWordDialog):
        if not PlainWordDialog.objectName():
            PlainWordDialog.setObjectName(u"PlainWordDialog")
        self.dialog_layout = QVBoxLayout(PlainWordDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(PlainWordDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.heading_label)

        self.fields_area = QScrollArea(PlainWordDialog)
        self.fields_area.setObjectName(u"fields_area")
        self.fields_area.setFrameShape(QFrame.Shape.NoFrame)
        self.fields_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields_area.setWidgetResizable(True)
        self.fields_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields_page = QWidget()
        self.fields_page.setObjectName(u"fields_page")
        self.fields_page.setProperty(u"role", u"page")
        self.fields_layout = QVBoxLayout(self.fields_page)
        self.fields_layout.setSpacing(12)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(2, 2, 10, 2)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.fields_page)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.fields_page)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)


        self.fields_layout.addLayout(self.kind_layout)

        self.find_layout = QVBoxLayout()
        self.find_layout.setSpacing(4)
        self.find_layout.setObjectName(u"find_layout")
        self.find_layout.setContentsMargins(0, 0, 0, 0)
        self.find_label = QLabel(self.fields_page)
        self.find_label.setObjectName(u"find_label")

        self.find_layout.addWidget(self.find_label)

        self.find_edit = QLineEdit(self.fields_page)
        self.find_edit.setObjectName(u"find_edit")

        self.find_layout.addWidget(self.find_edit)

        self.find_hint_label = QLabel(self.fields_page)
        self.find_hint_label.setObjectName(u"find_hint_label")
        self.find_hint_label.setWordWrap(True)
        self.find_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.find_hint_label.setProperty(u"role", u"muted")

        self.find_layout.addWidget(self.find_hint_label)

        self.find_problem = ProblemLabel(self.fields_page)
        self.find_problem.setObjectName(u"find_problem")

        self.find_layout.addWidget(self.find_problem)


        self.fields_layout.addLayout(self.find_layout)

        self.instead_layout = QVBoxLayout()
        self.instead_layout.setSpacing(4)
        self.instead_layout.setObjectName(u"instead_layout")
        self.instead_layout.setContentsMargins(0, 0, 0, 0)
        self.instead_label = QLabel(self.fields_page)
        self.instead_label.setObjectName(u"instead_label")

        self.instead_layout.addWidget(self.instead_label)

        self.instead_edit = WordsEdit(self.fields_page)
        self.instead_edit.setObjectName(u"instead_edit")

        self.instead_layout.addWidget(self.instead_edit)

        self.instead_hint_label = QLabel(self.fields_page)
        self.instead_hint_label.setObjectName(u"instead_hint_label")
        self.instead_hint_label.setWordWrap(True)
        self.instead_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.instead_hint_label.setProperty(u"role", u"muted")

        self.instead_layout.addWidget(self.instead_hint_label)

        self.instead_problem = ProblemLabel(self.fields_page)
        self.instead_problem.setObjectName(u"instead_problem")

        self.instead_layout.addWidget(self.instead_problem)


        self.fields_layout.addLayout(self.instead_layout)

        self.why_layout = QVBoxLayout()
        self.why_layout.setSpacing(4)
        self.why_layout.setObjectName(u"why_layout")
        self.why_layout.setContentsMargins(0, 0, 0, 0)
        self.why_label = QLabel(self.fields_page)
        self.why_label.setObjectName(u"why_label")

        self.why_layout.addWidget(self.why_label)

        self.why_edit = QLineEdit(self.fields_page)
        self.why_edit.setObjectName(u"why_edit")

        self.why_layout.addWidget(self.why_edit)

        self.why_problem = ProblemLabel(self.fields_page)
        self.why_problem.setObjectName(u"why_problem")

        self.why_layout.addWidget(self.why_problem)


        self.fields_layout.addLayout(self.why_layout)

        self.fields_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_layout.addItem(self.fields_spacer)

        self.fields_area.setWidget(self.fields_page)

        self.dialog_layout.addWidget(self.fields_area)

        self.rest_problem = ProblemLabel(PlainWordDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PlainWordDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PlainWordDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.find_label.setBuddy(self.find_edit)
        self.instead_label.setBuddy(self.instead_edit)
        self.why_label.setBuddy(self.why_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.find_edit)
        QWidget.setTabOrder(self.find_edit, self.instead_edit)
        QWidget.setTabOrder(self.instead_edit, self.why_edit)
        QWidget.setTabOrder(self.why_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(PlainWordDialog)
    # setupUi

    def retranslateUi(self, PlainWordDialog):
        PlainWordDialog.setWindowTitle(QCoreApplication.translate("PlainWordDialog", u"Plain word", None))
        self.heading_label.setText(QCoreApplication.translate("PlainWordDialog", u"New plain word", None))
        self.kind_label.setText(QCoreApplication.translate("PlainWordDialog", u"W&hat it is", None))
        self.find_label.setText(QCoreApplication.translate("PlainWordDialog", u"&Instead of", None))
        self.find_edit.setPlaceholderText(QCoreApplication.translate("PlainWordDialog", u"For example: customer, customers", None))
        self.find_hint_label.setText(QCoreApplication.translate("PlainWordDialog", u"Part the forms of a word with commas: each is looked for just as it stands here.", None))
        self.instead_label.setText(QCoreApplication.translate("PlainWordDialog", u"&Write", None))
        self.instead_edit.setPlaceholderText(QCoreApplication.translate("PlainWordDialog", u"For example: resident, residents", None))
        self.instead_hint_label.setText(QCoreApplication.translate("PlainWordDialog", u"The same forms in the same order, or one for all. Another way to put it goes on a line of its own.", None))
        self.why_label.setText(QCoreApplication.translate("PlainWordDialog", u"Wh&y, if you want to say so", None))
        self.why_edit.setPlaceholderText(QCoreApplication.translate("PlainWordDialog", u"For example: They live in our homes.", None))
        self.cancel_button.setText(QCoreApplication.translate("PlainWordDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PlainWordDialog", u"&Save", None))
    # retranslateUi

