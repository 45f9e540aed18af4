# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letterhead_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_LetterheadPage(object):
    def setupUi(self, LetterheadPage):
        if not LetterheadPage.objectName():
            LetterheadPage.setObjectName(u"LetterheadPage")
        self.letterhead_layout = QVBoxLayout(LetterheadPage)
        self.letterhead_layout.setSpacing(8)
        self.letterhead_layout.setObjectName(u"letterhead_layout")
        self.letterhead_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(LetterheadPage)
        self.heading_label.setObjectName(u"heading_label")

        self.letterhead_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(LetterheadPage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.letterhead_layout.addWidget(self.intro_label)

        self.letterhead_card = QFrame(LetterheadPage)
        self.letterhead_card.setObjectName(u"letterhead_card")
        self.card_layout = QVBoxLayout(self.letterhead_card)
        self.card_layout.setSpacing(10)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(18, 16, 18, 16)
        self.state_layout = QHBoxLayout()
        self.state_layout.setSpacing(10)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(0, 0, 0, 0)
        self.state_icon = QLabel(self.letterhead_card)
        self.state_icon.setObjectName(u"state_icon")

        self.state_layout.addWidget(self.state_icon)

        self.state_label = QLabel(self.letterhead_card)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)

        self.state_layout.addWidget(self.state_label)

        self.state_layout.setStretch(1, 1)

        self.card_layout.addLayout(self.state_layout)

        self.how_label = QLabel(self.letterhead_card)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setWordWrap(True)

        self.card_layout.addWidget(self.how_label)

        self.letterhead_buttons_layout = QHBoxLayout()
        self.letterhead_buttons_layout.setSpacing(8)
        self.letterhead_buttons_layout.setObjectName(u"letterhead_buttons_layout")
        self.letterhead_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(self.letterhead_card)
        self.choose_button.setObjectName(u"choose_button")

        self.letterhead_buttons_layout.addWidget(self.choose_button)

        self.save_button = QPushButton(self.letterhead_card)
        self.save_button.setObjectName(u"save_button")

        self.letterhead_buttons_layout.addWidget(self.save_button)

        self.remove_button = QPushButton(self.letterhead_card)
        self.remove_button.setObjectName(u"remove_button")

        self.letterhead_buttons_layout.addWidget(self.remove_button)

        self.letterhead_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letterhead_buttons_layout.addItem(self.letterhead_buttons_spacer)


        self.card_layout.addLayout(self.letterhead_buttons_layout)


        self.letterhead_layout.addWidget(self.letterhead_card)

        self.letterhead_problem = ProblemLabel(LetterheadPage)
        self.letterhead_problem.setObjectName(u"letterhead_problem")

        self.letterhead_layout.addWidget(self.letterhead_problem)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.letterhead_layout.addItem(self.page_end_spacer)

        QWidget.setTabOrder(self.choose_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.remove_button)

        self.retranslateUi(LetterheadPage)
    # setupUi

    def retranslateUi(self, LetterheadPage):
        LetterheadPage.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("LetterheadPage", u"Letterhead", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("LetterheadPage", u"Word copies of letters can be made on your own letterhead. PDF letters carry your name, address and contact details as set under \u201cYour organisation\u201d.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"muted", None))
        self.letterhead_card.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"card", None))
        self.state_icon.setText("")
        self.state_label.setText("")
        self.state_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"strong", None))
        self.how_label.setText(QCoreApplication.translate("LetterheadPage", u"Choose a Word document (.docx) that holds your letterhead. Its headers, footers and margins are kept; text in it is left out. Cases are not touched by it, and letters already issued stay as they are.", None))
        self.how_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"muted", None))
        self.choose_button.setText(QCoreApplication.translate("LetterheadPage", u"&Choose a Word document\u2026", None))
        self.save_button.setText(QCoreApplication.translate("LetterheadPage", u"Save &a copy\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("LetterheadPage", u"&Remove", None))
    # retranslateUi

