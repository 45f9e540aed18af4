# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letters_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_LettersPage(object):
    def setupUi(self, LettersPage):
        if not LettersPage.objectName():
            LettersPage.setObjectName(u"LettersPage")
        LettersPage.setProperty(u"role", u"page")
        self.letters_page_layout = QVBoxLayout(LettersPage)
        self.letters_page_layout.setSpacing(8)
        self.letters_page_layout.setObjectName(u"letters_page_layout")
        self.letters_page_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(LettersPage)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"heading")

        self.letters_page_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(LettersPage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"muted")

        self.letters_page_layout.addWidget(self.intro_label)

        self.letters_buttons = QWidget(LettersPage)
        self.letters_buttons.setObjectName(u"letters_buttons")
        self.open_button = QPushButton(self.letters_buttons)
        self.open_button.setObjectName(u"open_button")
        self.import_button = QPushButton(self.letters_buttons)
        self.import_button.setObjectName(u"import_button")
        self.export_button = QPushButton(self.letters_buttons)
        self.export_button.setObjectName(u"export_button")
        self.words_button = QPushButton(self.letters_buttons)
        self.words_button.setObjectName(u"words_button")

        self.letters_page_layout.addWidget(self.letters_buttons)

        self.letters_table = QTableView(LettersPage)
        self.letters_table.setObjectName(u"letters_table")

        self.letters_page_layout.addWidget(self.letters_table)

        self.letterhead_label = QLabel(LettersPage)
        self.letterhead_label.setObjectName(u"letterhead_label")
        self.letterhead_label.setWordWrap(True)
        self.letterhead_label.setProperty(u"role", u"muted")

        self.letters_page_layout.addWidget(self.letterhead_label)

        self.letterhead_button = QPushButton(LettersPage)
        self.letterhead_button.setObjectName(u"letterhead_button")
        self.letterhead_button.setProperty(u"role", u"link")

        self.letters_page_layout.addWidget(self.letterhead_button)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.letters_page_layout.addItem(self.page_end_spacer)

        QWidget.setTabOrder(self.open_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.words_button)
        QWidget.setTabOrder(self.words_button, self.letters_table)
        QWidget.setTabOrder(self.letters_table, self.letterhead_button)

        self.retranslateUi(LettersPage)
    # setupUi

    def retranslateUi(self, LettersPage):
        self.heading_label.setText(QCoreApplication.translate("LettersPage", u"Letters and templates", None))
        self.intro_label.setText(QCoreApplication.translate("LettersPage", u"The words of every letter the desk writes. Change a sentence, see it on the page, and save it as a version of your own: the supplied words can always be taken up again.", None))
        self.open_button.setText(QCoreApplication.translate("LettersPage", u"&Open the words", None))
        self.import_button.setText(QCoreApplication.translate("LettersPage", u"Read &in a file\u2026", None))
        self.export_button.setText(QCoreApplication.translate("LettersPage", u"Save as a fi&le\u2026", None))
        self.words_button.setText(QCoreApplication.translate("LettersPage", u"Plain words\u2026", None))
#if QT_CONFIG(accessibility)
        self.letters_table.setAccessibleName(QCoreApplication.translate("LettersPage", u"Letters and their words", None))
#endif // QT_CONFIG(accessibility)
        self.letterhead_label.setText(QCoreApplication.translate("LettersPage", u"PDF letters carry your name, address and contact details. Word copies can be made on your own letterhead.", None))
        self.letterhead_button.setText(QCoreApplication.translate("LettersPage", u"Go to the letterhea&d", None))
        pass
    # retranslateUi

