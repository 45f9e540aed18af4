# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_record_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_LetterRecordDialog(object):
    def setupUi(self, LetterRecordDialog):
        if not LetterRecordDialog.objectName():
            LetterRecordDialog.setObjectName(u"LetterRecordDialog")
        self.record_dialog_layout = QVBoxLayout(LetterRecordDialog)
        self.record_dialog_layout.setSpacing(12)
        self.record_dialog_layout.setObjectName(u"record_dialog_layout")
        self.record_dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(LetterRecordDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.record_dialog_layout.addWidget(self.heading_label)

        self.words_label = QLabel(LetterRecordDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.record_dialog_layout.addWidget(self.words_label)

        self.facts_area = QScrollArea(LetterRecordDialog)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.facts_area.setWidgetResizable(True)
        self.facts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.facts_panel = QWidget()
        self.facts_panel.setObjectName(u"facts_panel")
        self.facts_layout = QGridLayout(self.facts_panel)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setHorizontalSpacing(16)
        self.facts_layout.setVerticalSpacing(8)
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_layout.setColumnStretch(0, 2)
        self.facts_layout.setColumnStretch(1, 5)
        self.facts_area.setWidget(self.facts_panel)

        self.record_dialog_layout.addWidget(self.facts_area)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(LetterRecordDialog)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons_layout.addWidget(self.copy_button)

        self.copied_label = QLabel(LetterRecordDialog)
        self.copied_label.setObjectName(u"copied_label")

        self.buttons_layout.addWidget(self.copied_label)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(LetterRecordDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.record_dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.facts_area, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)

        self.retranslateUi(LetterRecordDialog)
    # setupUi

    def retranslateUi(self, LetterRecordDialog):
        LetterRecordDialog.setWindowTitle(QCoreApplication.translate("LetterRecordDialog", u"What the letter relied on", None))
        self.heading_label.setText(QCoreApplication.translate("LetterRecordDialog", u"What the letter relied on", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("LetterRecordDialog", u"heading", None))
        self.words_label.setText(QCoreApplication.translate("LetterRecordDialog", u"As it stood when the letter was issued. It is kept with the letter and cannot be changed.", None))
        self.words_label.setProperty(u"role", QCoreApplication.translate("LetterRecordDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.facts_area.setAccessibleName(QCoreApplication.translate("LetterRecordDialog", u"What the letter relied on", None))
#endif // QT_CONFIG(accessibility)
        self.facts_panel.setProperty(u"role", QCoreApplication.translate("LetterRecordDialog", u"page", None))
        self.copy_button.setText(QCoreApplication.translate("LetterRecordDialog", u"&Copy it all", None))
        self.copied_label.setText("")
        self.copied_label.setProperty(u"role", QCoreApplication.translate("LetterRecordDialog", u"muted", None))
        self.close_button.setText(QCoreApplication.translate("LetterRecordDialog", u"C&lose", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("LetterRecordDialog", u"primary", None))
    # retranslateUi

