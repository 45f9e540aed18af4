# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.screens.case.cards import (CardColumn, MarkLabel)
from complaintdesk.ui.screens.case.dates_panel import DatesPanel
from complaintdesk.ui.screens.case.step_frame import StepCardFrame
from complaintdesk.ui.widgets.elided_label import ElidedLabel

class Ui_CaseScreen(object):
    def setupUi(self, CaseScreen):
        if not CaseScreen.objectName():
            CaseScreen.setObjectName(u"CaseScreen")
        self.case_layout = QVBoxLayout(CaseScreen)
        self.case_layout.setSpacing(0)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(0, 0, 0, 0)
        self.top_page = QWidget(CaseScreen)
        self.top_page.setObjectName(u"top_page")
        self.top_layout = QVBoxLayout(self.top_page)
        self.top_layout.setSpacing(8)
        self.top_layout.setObjectName(u"top_layout")
        self.top_layout.setContentsMargins(28, 16, 28, 6)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(14)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.reference_label = QLabel(self.top_page)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.title_layout.addWidget(self.reference_label)

        self.state_mark = MarkLabel(self.top_page)
        self.state_mark.setObjectName(u"state_mark")

        self.title_layout.addWidget(self.state_mark)

        self.title_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_layout.addItem(self.title_spacer)

        self.acts_button = QPushButton(self.top_page)
        self.acts_button.setObjectName(u"acts_button")
        self.acts_button.setAutoDefault(False)

        self.title_layout.addWidget(self.acts_button)

        self.title_layout.setStretch(2, 1)

        self.top_layout.addLayout(self.title_layout)

        self.who_label = ElidedLabel(self.top_page)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setTextFormat(Qt.TextFormat.PlainText)

        self.top_layout.addWidget(self.who_label)

        self.about_label = QLabel(self.top_page)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)

        self.top_layout.addWidget(self.about_label)

        self.restricted_label = QLabel(self.top_page)
        self.restricted_label.setObjectName(u"restricted_label")
        self.restricted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.restricted_label.setWordWrap(True)

        self.top_layout.addWidget(self.restricted_label)

        self.mind_label = QLabel(self.top_page)
        self.mind_label.setObjectName(u"mind_label")
        self.mind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.mind_label.setWordWrap(True)

        self.top_layout.addWidget(self.mind_label)

        self.step_frame = StepCardFrame(self.top_page)
        self.step_frame.setObjectName(u"step_frame")

        self.top_layout.addWidget(self.step_frame)


        self.case_layout.addWidget(self.top_page)

        self.body_area = QScrollArea(CaseScreen)
        self.body_area.setObjectName(u"body_area")
        self.body_area.setFrameShape(QFrame.Shape.NoFrame)
        self.body_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body_area.setWidgetResizable(True)
        self.body_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body_page = QWidget()
        self.body_page.setObjectName(u"body_page")
        self.body_layout = QVBoxLayout(self.body_page)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(28, 4, 28, 24)
        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(20)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.sections_page = QWidget(self.body_page)
        self.sections_page.setObjectName(u"sections_page")
        self.sections_layout = QVBoxLayout(self.sections_page)
        self.sections_layout.setSpacing(12)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(0, 0, 0, 0)
        self.section_cards = CardColumn(self.sections_page)
        self.section_cards.setObjectName(u"section_cards")

        self.sections_layout.addWidget(self.section_cards)

        self.sections_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sections_layout.addItem(self.sections_spacer)


        self.columns_layout.addWidget(self.sections_page)

        self.dates_page = QWidget(self.body_page)
        self.dates_page.setObjectName(u"dates_page")
        self.dates_layout = QVBoxLayout(self.dates_page)
        self.dates_layout.setSpacing(12)
        self.dates_layout.setObjectName(u"dates_layout")
        self.dates_layout.setContentsMargins(0, 0, 0, 0)
        self.dates_panel = DatesPanel(self.dates_page)
        self.dates_panel.setObjectName(u"dates_panel")

        self.dates_layout.addWidget(self.dates_panel)

        self.dates_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dates_layout.addItem(self.dates_spacer)


        self.columns_layout.addWidget(self.dates_page)

        self.columns_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.columns_layout)

        self.body_area.setWidget(self.body_page)

        self.case_layout.addWidget(self.body_area)

        self.case_layout.setStretch(1, 1)

        self.retranslateUi(CaseScreen)
    # setupUi

    def retranslateUi(self, CaseScreen):
        self.top_page.setProperty(u"role", QCoreApplication.translate("CaseScreen", u"page", None))
        self.reference_label.setText("")
        self.reference_label.setProperty(u"role", QCoreApplication.translate("CaseScreen", u"title", None))
        self.acts_button.setText(QCoreApplication.translate("CaseScreen", u"Act &on this case", None))
        self.who_label.setText("")
        self.who_label.setProperty(u"role", QCoreApplication.translate("CaseScreen", u"strong", None))
        self.about_label.setText("")
        self.about_label.setProperty(u"role", QCoreApplication.translate("CaseScreen", u"muted", None))
        self.restricted_label.setText("")
        self.restricted_label.setProperty(u"role", QCoreApplication.translate("CaseScreen", u"banner", None))
        self.mind_label.setText("")
        self.mind_label.setProperty(u"role", QCoreApplication.translate("CaseScreen", u"warning", None))
        self.body_page.setProperty(u"role", QCoreApplication.translate("CaseScreen", u"page", None))
#if QT_CONFIG(accessibility)
        self.section_cards.setAccessibleName(QCoreApplication.translate("CaseScreen", u"The section", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dates_panel.setAccessibleName(QCoreApplication.translate("CaseScreen", u"Dates", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

