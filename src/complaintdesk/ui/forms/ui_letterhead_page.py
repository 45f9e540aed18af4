# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letterhead_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

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

        self.pictures_heading_label = QLabel(LetterheadPage)
        self.pictures_heading_label.setObjectName(u"pictures_heading_label")
        self.pictures_heading_label.setWordWrap(True)
        self.pictures_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.letterhead_layout.addWidget(self.pictures_heading_label)

        self.pictures_card = QFrame(LetterheadPage)
        self.pictures_card.setObjectName(u"pictures_card")
        self.pictures_layout = QVBoxLayout(self.pictures_card)
        self.pictures_layout.setSpacing(10)
        self.pictures_layout.setObjectName(u"pictures_layout")
        self.pictures_layout.setContentsMargins(18, 16, 18, 16)
        self.pictures_how_label = QLabel(self.pictures_card)
        self.pictures_how_label.setObjectName(u"pictures_how_label")
        self.pictures_how_label.setWordWrap(True)
        self.pictures_how_label.setTextFormat(Qt.TextFormat.PlainText)

        self.pictures_layout.addWidget(self.pictures_how_label)

        self.pictures_tree = QTreeWidget(self.pictures_card)
        self.pictures_tree.setObjectName(u"pictures_tree")
        self.pictures_tree.setRootIsDecorated(False)

        self.pictures_layout.addWidget(self.pictures_tree)

        self.picture_label = QLabel(self.pictures_card)
        self.picture_label.setObjectName(u"picture_label")
        self.picture_label.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        self.pictures_layout.addWidget(self.picture_label)

        self.pictures_buttons_layout = QHBoxLayout()
        self.pictures_buttons_layout.setSpacing(8)
        self.pictures_buttons_layout.setObjectName(u"pictures_buttons_layout")
        self.pictures_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_picture_button = QPushButton(self.pictures_card)
        self.choose_picture_button.setObjectName(u"choose_picture_button")
        self.choose_picture_button.setAutoDefault(False)

        self.pictures_buttons_layout.addWidget(self.choose_picture_button)

        self.remove_picture_button = QPushButton(self.pictures_card)
        self.remove_picture_button.setObjectName(u"remove_picture_button")
        self.remove_picture_button.setAutoDefault(False)

        self.pictures_buttons_layout.addWidget(self.remove_picture_button)

        self.pictures_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pictures_buttons_layout.addItem(self.pictures_buttons_spacer)


        self.pictures_layout.addLayout(self.pictures_buttons_layout)

        self.picture_problem = ProblemLabel(self.pictures_card)
        self.picture_problem.setObjectName(u"picture_problem")

        self.pictures_layout.addWidget(self.picture_problem)


        self.letterhead_layout.addWidget(self.pictures_card)

        self.enclosures_heading_label = QLabel(LetterheadPage)
        self.enclosures_heading_label.setObjectName(u"enclosures_heading_label")
        self.enclosures_heading_label.setWordWrap(True)
        self.enclosures_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.letterhead_layout.addWidget(self.enclosures_heading_label)

        self.enclosures_card = QFrame(LetterheadPage)
        self.enclosures_card.setObjectName(u"enclosures_card")
        self.enclosures_layout = QVBoxLayout(self.enclosures_card)
        self.enclosures_layout.setSpacing(10)
        self.enclosures_layout.setObjectName(u"enclosures_layout")
        self.enclosures_layout.setContentsMargins(18, 16, 18, 16)
        self.enclosures_how_label = QLabel(self.enclosures_card)
        self.enclosures_how_label.setObjectName(u"enclosures_how_label")
        self.enclosures_how_label.setWordWrap(True)
        self.enclosures_how_label.setTextFormat(Qt.TextFormat.PlainText)

        self.enclosures_layout.addWidget(self.enclosures_how_label)

        self.enclosures_tree = QTreeWidget(self.enclosures_card)
        self.enclosures_tree.setObjectName(u"enclosures_tree")
        self.enclosures_tree.setRootIsDecorated(False)

        self.enclosures_layout.addWidget(self.enclosures_tree)

        self.enclosures_empty_label = QLabel(self.enclosures_card)
        self.enclosures_empty_label.setObjectName(u"enclosures_empty_label")
        self.enclosures_empty_label.setWordWrap(True)
        self.enclosures_empty_label.setTextFormat(Qt.TextFormat.PlainText)

        self.enclosures_layout.addWidget(self.enclosures_empty_label)

        self.enclosures_buttons_layout = QHBoxLayout()
        self.enclosures_buttons_layout.setSpacing(8)
        self.enclosures_buttons_layout.setObjectName(u"enclosures_buttons_layout")
        self.enclosures_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.add_enclosure_button = QPushButton(self.enclosures_card)
        self.add_enclosure_button.setObjectName(u"add_enclosure_button")
        self.add_enclosure_button.setAutoDefault(False)

        self.enclosures_buttons_layout.addWidget(self.add_enclosure_button)

        self.change_enclosure_button = QPushButton(self.enclosures_card)
        self.change_enclosure_button.setObjectName(u"change_enclosure_button")
        self.change_enclosure_button.setAutoDefault(False)

        self.enclosures_buttons_layout.addWidget(self.change_enclosure_button)

        self.save_enclosure_button = QPushButton(self.enclosures_card)
        self.save_enclosure_button.setObjectName(u"save_enclosure_button")
        self.save_enclosure_button.setAutoDefault(False)

        self.enclosures_buttons_layout.addWidget(self.save_enclosure_button)

        self.remove_enclosure_button = QPushButton(self.enclosures_card)
        self.remove_enclosure_button.setObjectName(u"remove_enclosure_button")
        self.remove_enclosure_button.setAutoDefault(False)

        self.enclosures_buttons_layout.addWidget(self.remove_enclosure_button)

        self.enclosures_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.enclosures_buttons_layout.addItem(self.enclosures_buttons_spacer)


        self.enclosures_layout.addLayout(self.enclosures_buttons_layout)

        self.enclosure_problem = ProblemLabel(self.enclosures_card)
        self.enclosure_problem.setObjectName(u"enclosure_problem")

        self.enclosures_layout.addWidget(self.enclosure_problem)


        self.letterhead_layout.addWidget(self.enclosures_card)

        self.library_heading_label = QLabel(LetterheadPage)
        self.library_heading_label.setObjectName(u"library_heading_label")
        self.library_heading_label.setWordWrap(True)
        self.library_heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.letterhead_layout.addWidget(self.library_heading_label)

        self.library_card = QFrame(LetterheadPage)
        self.library_card.setObjectName(u"library_card")
        self.library_layout = QVBoxLayout(self.library_card)
        self.library_layout.setSpacing(10)
        self.library_layout.setObjectName(u"library_layout")
        self.library_layout.setContentsMargins(18, 16, 18, 16)
        self.library_how_label = QLabel(self.library_card)
        self.library_how_label.setObjectName(u"library_how_label")
        self.library_how_label.setWordWrap(True)
        self.library_how_label.setTextFormat(Qt.TextFormat.PlainText)

        self.library_layout.addWidget(self.library_how_label)

        self.library_buttons_layout = QHBoxLayout()
        self.library_buttons_layout.setSpacing(8)
        self.library_buttons_layout.setObjectName(u"library_buttons_layout")
        self.library_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.library_button = QPushButton(self.library_card)
        self.library_button.setObjectName(u"library_button")
        self.library_button.setAutoDefault(False)

        self.library_buttons_layout.addWidget(self.library_button)

        self.library_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.library_buttons_layout.addItem(self.library_buttons_spacer)


        self.library_layout.addLayout(self.library_buttons_layout)


        self.letterhead_layout.addWidget(self.library_card)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.letterhead_layout.addItem(self.page_end_spacer)

        QWidget.setTabOrder(self.choose_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.pictures_tree)
        QWidget.setTabOrder(self.pictures_tree, self.choose_picture_button)
        QWidget.setTabOrder(self.choose_picture_button, self.remove_picture_button)
        QWidget.setTabOrder(self.remove_picture_button, self.enclosures_tree)
        QWidget.setTabOrder(self.enclosures_tree, self.add_enclosure_button)
        QWidget.setTabOrder(self.add_enclosure_button, self.change_enclosure_button)
        QWidget.setTabOrder(self.change_enclosure_button, self.save_enclosure_button)
        QWidget.setTabOrder(self.save_enclosure_button, self.remove_enclosure_button)
        QWidget.setTabOrder(self.remove_enclosure_button, self.library_button)

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
        self.pictures_heading_label.setText(QCoreApplication.translate("LetterheadPage", u"Logo and signatures", None))
        self.pictures_heading_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"heading", None))
        self.pictures_card.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"card", None))
        self.pictures_how_label.setText(QCoreApplication.translate("LetterheadPage", u"A logo stands at the top of letters, and the picture of a signature above the name of the person who signs. Choose a PNG or JPEG; a large one is made smaller. Letters already issued stay as they are.", None))
        self.pictures_how_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"muted", None))
        ___qtreewidgetitem = self.pictures_tree.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("LetterheadPage", u"Picture", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("LetterheadPage", u"Where", None))
#if QT_CONFIG(accessibility)
        self.pictures_tree.setAccessibleName(QCoreApplication.translate("LetterheadPage", u"Logo and signatures", None))
#endif // QT_CONFIG(accessibility)
        self.picture_label.setText("")
        self.choose_picture_button.setText(QCoreApplication.translate("LetterheadPage", u"Choose a p&icture\u2026", None))
        self.remove_picture_button.setText(QCoreApplication.translate("LetterheadPage", u"Re&move the picture", None))
        self.enclosures_heading_label.setText(QCoreApplication.translate("LetterheadPage", u"Enclosures", None))
        self.enclosures_heading_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"heading", None))
        self.enclosures_card.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"card", None))
        self.enclosures_how_label.setText(QCoreApplication.translate("LetterheadPage", u"Choose a PDF, such as your complaints leaflet. It is named in each letter it goes with, printed after it, and attached to its email. Letters already issued keep what was enclosed with them.", None))
        self.enclosures_how_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"muted", None))
        ___qtreewidgetitem1 = self.enclosures_tree.headerItem()
        ___qtreewidgetitem1.setText(1, QCoreApplication.translate("LetterheadPage", u"Goes with", None))
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("LetterheadPage", u"Enclosure", None))
#if QT_CONFIG(accessibility)
        self.enclosures_tree.setAccessibleName(QCoreApplication.translate("LetterheadPage", u"Enclosures", None))
#endif // QT_CONFIG(accessibility)
        self.enclosures_empty_label.setText(QCoreApplication.translate("LetterheadPage", u"Nothing is enclosed with letters.", None))
        self.enclosures_empty_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"strong", None))
        self.add_enclosure_button.setText(QCoreApplication.translate("LetterheadPage", u"Add a &PDF\u2026", None))
        self.change_enclosure_button.setText(QCoreApplication.translate("LetterheadPage", u"Goes &with\u2026", None))
        self.save_enclosure_button.setText(QCoreApplication.translate("LetterheadPage", u"Sav&e PDF\u2026", None))
        self.remove_enclosure_button.setText(QCoreApplication.translate("LetterheadPage", u"Take awa&y", None))
        self.library_heading_label.setText(QCoreApplication.translate("LetterheadPage", u"Reasons and clauses", None))
        self.library_heading_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"heading", None))
        self.library_card.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"card", None))
        self.library_how_label.setText(QCoreApplication.translate("LetterheadPage", u"Reasons worded well once, and the clauses of your policies, are offered beside each finding.", None))
        self.library_how_label.setProperty(u"role", QCoreApplication.translate("LetterheadPage", u"muted", None))
        self.library_button.setText(QCoreApplication.translate("LetterheadPage", u"Our &library\u2026", None))
    # retranslateUi

