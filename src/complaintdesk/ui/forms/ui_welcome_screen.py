# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.choice_card import ChoiceCard
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_WelcomeScreen(object):
    def setupUi(self, WelcomeScreen):
        if not WelcomeScreen.objectName():
            WelcomeScreen.setObjectName(u"WelcomeScreen")
        self.screen_layout = QVBoxLayout(WelcomeScreen)
        self.screen_layout.setSpacing(8)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(0, 0, 0, 0)
        self.welcome_area = QScrollArea(WelcomeScreen)
        self.welcome_area.setObjectName(u"welcome_area")
        self.welcome_area.setWidgetResizable(True)
        self.welcome_area.setFrameShape(QFrame.Shape.NoFrame)
        self.column_page = QWidget()
        self.column_page.setObjectName(u"column_page")
        self.column_layout = QHBoxLayout(self.column_page)
        self.column_layout.setSpacing(0)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.column_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.column_layout.addItem(self.column_left_spacer)

        self.pages_stack = QStackedWidget(self.column_page)
        self.pages_stack.setObjectName(u"pages_stack")
        self.choose_page = QWidget()
        self.choose_page.setObjectName(u"choose_page")
        self.choose_layout = QVBoxLayout(self.choose_page)
        self.choose_layout.setSpacing(14)
        self.choose_layout.setObjectName(u"choose_layout")
        self.choose_layout.setContentsMargins(24, 12, 24, 12)
        self.choose_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choose_layout.addItem(self.choose_top_spacer)

        self.welcome_picture_label = QLabel(self.choose_page)
        self.welcome_picture_label.setObjectName(u"welcome_picture_label")

        self.choose_layout.addWidget(self.welcome_picture_label)

        self.welcome_label = QLabel(self.choose_page)
        self.welcome_label.setObjectName(u"welcome_label")

        self.choose_layout.addWidget(self.welcome_label)

        self.welcome_words_label = QLabel(self.choose_page)
        self.welcome_words_label.setObjectName(u"welcome_words_label")
        self.welcome_words_label.setWordWrap(True)

        self.choose_layout.addWidget(self.welcome_words_label)

        self.problem_frame = QFrame(self.choose_page)
        self.problem_frame.setObjectName(u"problem_frame")
        self.problem_layout = QHBoxLayout(self.problem_frame)
        self.problem_layout.setSpacing(10)
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setContentsMargins(14, 10, 14, 10)
        self.problem_icon_label = QLabel(self.problem_frame)
        self.problem_icon_label.setObjectName(u"problem_icon_label")

        self.problem_layout.addWidget(self.problem_icon_label)

        self.problem_words_label = QLabel(self.problem_frame)
        self.problem_words_label.setObjectName(u"problem_words_label")
        self.problem_words_label.setWordWrap(True)

        self.problem_layout.addWidget(self.problem_words_label)

        self.problem_layout.setStretch(1, 1)

        self.choose_layout.addWidget(self.problem_frame)

        self.new_card = ChoiceCard(self.choose_page)
        self.new_card.setObjectName(u"new_card")

        self.choose_layout.addWidget(self.new_card)

        self.sample_card = ChoiceCard(self.choose_page)
        self.sample_card.setObjectName(u"sample_card")

        self.choose_layout.addWidget(self.sample_card)

        self.open_card = ChoiceCard(self.choose_page)
        self.open_card.setObjectName(u"open_card")

        self.choose_layout.addWidget(self.open_card)

        self.recent_layout = QVBoxLayout()
        self.recent_layout.setSpacing(2)
        self.recent_layout.setObjectName(u"recent_layout")
        self.recent_layout.setContentsMargins(0, 0, 0, 0)
        self.recent_label = QLabel(self.choose_page)
        self.recent_label.setObjectName(u"recent_label")

        self.recent_layout.addWidget(self.recent_label)


        self.choose_layout.addLayout(self.recent_layout)

        self.choose_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choose_layout.addItem(self.choose_bottom_spacer)

        self.pages_stack.addWidget(self.choose_page)
        self.setup_page = QWidget()
        self.setup_page.setObjectName(u"setup_page")
        self.setup_layout = QVBoxLayout(self.setup_page)
        self.setup_layout.setSpacing(14)
        self.setup_layout.setObjectName(u"setup_layout")
        self.setup_layout.setContentsMargins(24, 20, 24, 20)
        self.setup_title_label = QLabel(self.setup_page)
        self.setup_title_label.setObjectName(u"setup_title_label")

        self.setup_layout.addWidget(self.setup_title_label)

        self.setup_words_label = QLabel(self.setup_page)
        self.setup_words_label.setObjectName(u"setup_words_label")
        self.setup_words_label.setWordWrap(True)

        self.setup_layout.addWidget(self.setup_words_label)

        self.questions_card = QFrame(self.setup_page)
        self.questions_card.setObjectName(u"questions_card")
        self.questions_layout = QVBoxLayout(self.questions_card)
        self.questions_layout.setSpacing(14)
        self.questions_layout.setObjectName(u"questions_layout")
        self.questions_layout.setContentsMargins(22, 18, 22, 20)
        self.name_question_layout = QVBoxLayout()
        self.name_question_layout.setSpacing(4)
        self.name_question_layout.setObjectName(u"name_question_layout")
        self.name_question_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.questions_card)
        self.name_label.setObjectName(u"name_label")

        self.name_question_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.questions_card)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(200)

        self.name_question_layout.addWidget(self.name_edit)

        self.name_problem = ProblemLabel(self.questions_card)
        self.name_problem.setObjectName(u"name_problem")

        self.name_question_layout.addWidget(self.name_problem)


        self.questions_layout.addLayout(self.name_question_layout)

        self.homes_question_layout = QVBoxLayout()
        self.homes_question_layout.setSpacing(4)
        self.homes_question_layout.setObjectName(u"homes_question_layout")
        self.homes_question_layout.setContentsMargins(0, 0, 0, 0)
        self.homes_label = QLabel(self.questions_card)
        self.homes_label.setObjectName(u"homes_label")

        self.homes_question_layout.addWidget(self.homes_label)

        self.homes_row_layout = QHBoxLayout()
        self.homes_row_layout.setSpacing(8)
        self.homes_row_layout.setObjectName(u"homes_row_layout")
        self.homes_row_layout.setContentsMargins(0, 0, 0, 0)
        self.homes_spin = QSpinBox(self.questions_card)
        self.homes_spin.setObjectName(u"homes_spin")
        self.homes_spin.setMaximum(500000)
        self.homes_spin.setGroupSeparatorShown(True)

        self.homes_row_layout.addWidget(self.homes_spin)

        self.homes_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.homes_row_layout.addItem(self.homes_spacer)


        self.homes_question_layout.addLayout(self.homes_row_layout)

        self.homes_problem = ProblemLabel(self.questions_card)
        self.homes_problem.setObjectName(u"homes_problem")

        self.homes_question_layout.addWidget(self.homes_problem)


        self.questions_layout.addLayout(self.homes_question_layout)

        self.year_question_layout = QVBoxLayout()
        self.year_question_layout.setSpacing(4)
        self.year_question_layout.setObjectName(u"year_question_layout")
        self.year_question_layout.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(self.questions_card)
        self.year_label.setObjectName(u"year_label")

        self.year_question_layout.addWidget(self.year_label)

        self.year_row_layout = QHBoxLayout()
        self.year_row_layout.setSpacing(8)
        self.year_row_layout.setObjectName(u"year_row_layout")
        self.year_row_layout.setContentsMargins(0, 0, 0, 0)
        self.day_combo = QComboBox(self.questions_card)
        self.day_combo.setObjectName(u"day_combo")

        self.year_row_layout.addWidget(self.day_combo)

        self.month_combo = QComboBox(self.questions_card)
        self.month_combo.setObjectName(u"month_combo")

        self.year_row_layout.addWidget(self.month_combo)

        self.year_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.year_row_layout.addItem(self.year_spacer)


        self.year_question_layout.addLayout(self.year_row_layout)

        self.year_problem = ProblemLabel(self.questions_card)
        self.year_problem.setObjectName(u"year_problem")

        self.year_question_layout.addWidget(self.year_problem)


        self.questions_layout.addLayout(self.year_question_layout)

        self.officer_question_layout = QVBoxLayout()
        self.officer_question_layout.setSpacing(4)
        self.officer_question_layout.setObjectName(u"officer_question_layout")
        self.officer_question_layout.setContentsMargins(0, 0, 0, 0)
        self.officer_label = QLabel(self.questions_card)
        self.officer_label.setObjectName(u"officer_label")

        self.officer_question_layout.addWidget(self.officer_label)

        self.officer_edit = QLineEdit(self.questions_card)
        self.officer_edit.setObjectName(u"officer_edit")
        self.officer_edit.setMaxLength(200)

        self.officer_question_layout.addWidget(self.officer_edit)

        self.officer_problem = ProblemLabel(self.questions_card)
        self.officer_problem.setObjectName(u"officer_problem")

        self.officer_question_layout.addWidget(self.officer_problem)


        self.questions_layout.addLayout(self.officer_question_layout)

        self.file_question_layout = QVBoxLayout()
        self.file_question_layout.setSpacing(4)
        self.file_question_layout.setObjectName(u"file_question_layout")
        self.file_question_layout.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(self.questions_card)
        self.file_label.setObjectName(u"file_label")

        self.file_question_layout.addWidget(self.file_label)

        self.file_row_layout = QHBoxLayout()
        self.file_row_layout.setSpacing(8)
        self.file_row_layout.setObjectName(u"file_row_layout")
        self.file_row_layout.setContentsMargins(0, 0, 0, 0)
        self.file_edit = QLineEdit(self.questions_card)
        self.file_edit.setObjectName(u"file_edit")
        self.file_edit.setReadOnly(True)

        self.file_row_layout.addWidget(self.file_edit)

        self.change_button = QPushButton(self.questions_card)
        self.change_button.setObjectName(u"change_button")

        self.file_row_layout.addWidget(self.change_button)

        self.file_row_layout.setStretch(0, 1)

        self.file_question_layout.addLayout(self.file_row_layout)

        self.file_problem = ProblemLabel(self.questions_card)
        self.file_problem.setObjectName(u"file_problem")

        self.file_question_layout.addWidget(self.file_problem)


        self.questions_layout.addLayout(self.file_question_layout)


        self.setup_layout.addWidget(self.questions_card)

        self.protect_card = QFrame(self.setup_page)
        self.protect_card.setObjectName(u"protect_card")
        self.protect_layout = QVBoxLayout(self.protect_card)
        self.protect_layout.setSpacing(8)
        self.protect_layout.setObjectName(u"protect_layout")
        self.protect_layout.setContentsMargins(22, 16, 22, 18)
        self.protect_box = QCheckBox(self.protect_card)
        self.protect_box.setObjectName(u"protect_box")

        self.protect_layout.addWidget(self.protect_box)

        self.protect_words_label = QLabel(self.protect_card)
        self.protect_words_label.setObjectName(u"protect_words_label")
        self.protect_words_label.setWordWrap(True)

        self.protect_layout.addWidget(self.protect_words_label)

        self.passphrase_page = QWidget(self.protect_card)
        self.passphrase_page.setObjectName(u"passphrase_page")
        self.passphrase_layout = QVBoxLayout(self.passphrase_page)
        self.passphrase_layout.setSpacing(6)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.passphrase_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrases_layout = QHBoxLayout()
        self.passphrases_layout.setSpacing(14)
        self.passphrases_layout.setObjectName(u"passphrases_layout")
        self.passphrases_layout.setContentsMargins(0, 0, 0, 0)
        self.first_passphrase_layout = QVBoxLayout()
        self.first_passphrase_layout.setSpacing(4)
        self.first_passphrase_layout.setObjectName(u"first_passphrase_layout")
        self.first_passphrase_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(self.passphrase_page)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.first_passphrase_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = QLineEdit(self.passphrase_page)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.first_passphrase_layout.addWidget(self.passphrase_edit)


        self.passphrases_layout.addLayout(self.first_passphrase_layout)

        self.again_passphrase_layout = QVBoxLayout()
        self.again_passphrase_layout.setSpacing(4)
        self.again_passphrase_layout.setObjectName(u"again_passphrase_layout")
        self.again_passphrase_layout.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(self.passphrase_page)
        self.again_label.setObjectName(u"again_label")

        self.again_passphrase_layout.addWidget(self.again_label)

        self.again_edit = QLineEdit(self.passphrase_page)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_passphrase_layout.addWidget(self.again_edit)


        self.passphrases_layout.addLayout(self.again_passphrase_layout)


        self.passphrase_layout.addLayout(self.passphrases_layout)

        self.strength_label = QLabel(self.passphrase_page)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setWordWrap(True)

        self.passphrase_layout.addWidget(self.strength_label)

        self.passphrase_problem = ProblemLabel(self.passphrase_page)
        self.passphrase_problem.setObjectName(u"passphrase_problem")

        self.passphrase_layout.addWidget(self.passphrase_problem)


        self.protect_layout.addWidget(self.passphrase_page)


        self.setup_layout.addWidget(self.protect_card)

        self.rest_problem = ProblemLabel(self.setup_page)
        self.rest_problem.setObjectName(u"rest_problem")

        self.setup_layout.addWidget(self.rest_problem)

        self.setup_buttons_layout = QHBoxLayout()
        self.setup_buttons_layout.setSpacing(8)
        self.setup_buttons_layout.setObjectName(u"setup_buttons_layout")
        self.setup_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.setup_page)
        self.back_button.setObjectName(u"back_button")

        self.setup_buttons_layout.addWidget(self.back_button)

        self.setup_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.setup_buttons_layout.addItem(self.setup_buttons_spacer)

        self.make_button = QPushButton(self.setup_page)
        self.make_button.setObjectName(u"make_button")

        self.setup_buttons_layout.addWidget(self.make_button)


        self.setup_layout.addLayout(self.setup_buttons_layout)

        self.setup_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.setup_layout.addItem(self.setup_bottom_spacer)

        self.pages_stack.addWidget(self.setup_page)
        self.code_page = QWidget()
        self.code_page.setObjectName(u"code_page")
        self.code_page_layout = QVBoxLayout(self.code_page)
        self.code_page_layout.setSpacing(16)
        self.code_page_layout.setObjectName(u"code_page_layout")
        self.code_page_layout.setContentsMargins(24, 12, 24, 12)
        self.code_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.code_page_layout.addItem(self.code_top_spacer)

        self.code_title_label = QLabel(self.code_page)
        self.code_title_label.setObjectName(u"code_title_label")

        self.code_page_layout.addWidget(self.code_title_label)

        self.code_words_label = QLabel(self.code_page)
        self.code_words_label.setObjectName(u"code_words_label")
        self.code_words_label.setWordWrap(True)

        self.code_page_layout.addWidget(self.code_words_label)

        self.code_card = QFrame(self.code_page)
        self.code_card.setObjectName(u"code_card")
        self.code_card_layout = QVBoxLayout(self.code_card)
        self.code_card_layout.setSpacing(8)
        self.code_card_layout.setObjectName(u"code_card_layout")
        self.code_card_layout.setContentsMargins(22, 22, 22, 22)
        self.code_edit = QLineEdit(self.code_card)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setReadOnly(True)
        self.code_edit.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.code_card_layout.addWidget(self.code_edit)


        self.code_page_layout.addWidget(self.code_card)

        self.code_buttons_layout = QHBoxLayout()
        self.code_buttons_layout.setSpacing(8)
        self.code_buttons_layout.setObjectName(u"code_buttons_layout")
        self.code_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.print_code_button = QPushButton(self.code_page)
        self.print_code_button.setObjectName(u"print_code_button")

        self.code_buttons_layout.addWidget(self.print_code_button)

        self.save_code_button = QPushButton(self.code_page)
        self.save_code_button.setObjectName(u"save_code_button")

        self.code_buttons_layout.addWidget(self.save_code_button)

        self.copy_code_button = QPushButton(self.code_page)
        self.copy_code_button.setObjectName(u"copy_code_button")

        self.code_buttons_layout.addWidget(self.copy_code_button)

        self.code_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_buttons_layout.addItem(self.code_buttons_spacer)


        self.code_page_layout.addLayout(self.code_buttons_layout)

        self.kept_box = QCheckBox(self.code_page)
        self.kept_box.setObjectName(u"kept_box")

        self.code_page_layout.addWidget(self.kept_box)

        self.code_end_layout = QHBoxLayout()
        self.code_end_layout.setSpacing(8)
        self.code_end_layout.setObjectName(u"code_end_layout")
        self.code_end_layout.setContentsMargins(0, 0, 0, 0)
        self.code_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_end_layout.addItem(self.code_end_spacer)

        self.go_button = QPushButton(self.code_page)
        self.go_button.setObjectName(u"go_button")

        self.code_end_layout.addWidget(self.go_button)


        self.code_page_layout.addLayout(self.code_end_layout)

        self.code_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.code_page_layout.addItem(self.code_bottom_spacer)

        self.pages_stack.addWidget(self.code_page)
        self.busy_page = QWidget()
        self.busy_page.setObjectName(u"busy_page")
        self.busy_layout = QVBoxLayout(self.busy_page)
        self.busy_layout.setSpacing(14)
        self.busy_layout.setObjectName(u"busy_layout")
        self.busy_layout.setContentsMargins(120, 12, 120, 12)
        self.busy_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_layout.addItem(self.busy_top_spacer)

        self.busy_label = QLabel(self.busy_page)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.busy_layout.addWidget(self.busy_label)

        self.busy_progress = QProgressBar(self.busy_page)
        self.busy_progress.setObjectName(u"busy_progress")
        self.busy_progress.setMaximum(0)
        self.busy_progress.setTextVisible(False)

        self.busy_layout.addWidget(self.busy_progress)

        self.busy_words_label = QLabel(self.busy_page)
        self.busy_words_label.setObjectName(u"busy_words_label")
        self.busy_words_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.busy_layout.addWidget(self.busy_words_label)

        self.busy_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_layout.addItem(self.busy_bottom_spacer)

        self.pages_stack.addWidget(self.busy_page)

        self.column_layout.addWidget(self.pages_stack)

        self.column_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.column_layout.addItem(self.column_right_spacer)

        self.column_layout.setStretch(0, 1)
        self.column_layout.setStretch(1, 6)
        self.column_layout.setStretch(2, 1)
        self.welcome_area.setWidget(self.column_page)

        self.screen_layout.addWidget(self.welcome_area)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.homes_label.setBuddy(self.homes_spin)
        self.year_label.setBuddy(self.day_combo)
        self.officer_label.setBuddy(self.officer_edit)
        self.file_label.setBuddy(self.file_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.new_card, self.sample_card)
        QWidget.setTabOrder(self.sample_card, self.open_card)
        QWidget.setTabOrder(self.open_card, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.homes_spin)
        QWidget.setTabOrder(self.homes_spin, self.day_combo)
        QWidget.setTabOrder(self.day_combo, self.month_combo)
        QWidget.setTabOrder(self.month_combo, self.officer_edit)
        QWidget.setTabOrder(self.officer_edit, self.file_edit)
        QWidget.setTabOrder(self.file_edit, self.change_button)
        QWidget.setTabOrder(self.change_button, self.protect_box)
        QWidget.setTabOrder(self.protect_box, self.passphrase_edit)
        QWidget.setTabOrder(self.passphrase_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.make_button)
        QWidget.setTabOrder(self.make_button, self.back_button)
        QWidget.setTabOrder(self.back_button, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.print_code_button)
        QWidget.setTabOrder(self.print_code_button, self.save_code_button)
        QWidget.setTabOrder(self.save_code_button, self.copy_code_button)
        QWidget.setTabOrder(self.copy_code_button, self.kept_box)
        QWidget.setTabOrder(self.kept_box, self.go_button)
        QWidget.setTabOrder(self.go_button, self.welcome_area)

        self.retranslateUi(WelcomeScreen)

        self.make_button.setDefault(True)

    # setupUi

    def retranslateUi(self, WelcomeScreen):
        WelcomeScreen.setWindowTitle(QCoreApplication.translate("WelcomeScreen", u"Welcome", None))
        WelcomeScreen.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"page", None))
        self.column_page.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"page", None))
        self.choose_page.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"page", None))
        self.welcome_picture_label.setText("")
        self.welcome_label.setText(QCoreApplication.translate("WelcomeScreen", u"Welcome to ComplaintDesk", None))
        self.welcome_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"title", None))
        self.welcome_words_label.setText(QCoreApplication.translate("WelcomeScreen", u"It keeps your complaints, counts the Complaint Handling Code\u2019s days, and writes the letters and the board pack. Everything stays in one file on this computer.", None))
        self.welcome_words_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"muted", None))
        self.problem_frame.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"message", None))
        self.problem_frame.setProperty(u"tone", QCoreApplication.translate("WelcomeScreen", u"error", None))
        self.problem_icon_label.setText("")
        self.problem_words_label.setText("")
        self.recent_label.setText(QCoreApplication.translate("WelcomeScreen", u"Opened lately", None))
        self.recent_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"strong", None))
        self.setup_page.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"page", None))
        self.setup_title_label.setText(QCoreApplication.translate("WelcomeScreen", u"Set up your desk", None))
        self.setup_title_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"title", None))
        self.setup_words_label.setText(QCoreApplication.translate("WelcomeScreen", u"Five questions. You can change every answer later in Settings, and move the file whenever you like.", None))
        self.setup_words_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"muted", None))
        self.questions_card.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"card", None))
        self.name_label.setText(QCoreApplication.translate("WelcomeScreen", u"1.  What is your &organisation called?", None))
        self.homes_label.setText(QCoreApplication.translate("WelcomeScreen", u"2.  How many homes &did you own at your last year end?", None))
        self.homes_spin.setSpecialValueText("")
        self.year_label.setText(QCoreApplication.translate("WelcomeScreen", u"3.  On which day does your financial &year end?", None))
#if QT_CONFIG(accessibility)
        self.day_combo.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Day of the year end", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.month_combo.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Month of the year end", None))
#endif // QT_CONFIG(accessibility)
        self.officer_label.setText(QCoreApplication.translate("WelcomeScreen", u"4.  Who is the &complaints officer?", None))
        self.officer_edit.setPlaceholderText(QCoreApplication.translate("WelcomeScreen", u"Your name, as letters are signed", None))
        self.file_label.setText(QCoreApplication.translate("WelcomeScreen", u"5.  &Where shall the desk file be kept?", None))
        self.change_button.setText(QCoreApplication.translate("WelcomeScreen", u"Chan&ge\u2026", None))
#if QT_CONFIG(accessibility)
        self.change_button.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Change where the file is kept", None))
#endif // QT_CONFIG(accessibility)
        self.protect_card.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"card", None))
        self.protect_box.setText(QCoreApplication.translate("WelcomeScreen", u"&Protect the desk with a passphrase (your choice)", None))
        self.protect_words_label.setText(QCoreApplication.translate("WelcomeScreen", u"The whole file is then encrypted. You type the passphrase each time you open it. Without it, and without the recovery code you get to print, nobody can ever read the file again.", None))
        self.protect_words_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"muted", None))
        self.passphrase_label.setText(QCoreApplication.translate("WelcomeScreen", u"Pa&ssphrase", None))
        self.again_label.setText(QCoreApplication.translate("WelcomeScreen", u"The same &again", None))
        self.strength_label.setText("")
        self.strength_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"muted", None))
        self.back_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Back", None))
        self.make_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Make the desk", None))
        self.make_button.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"primary", None))
        self.code_page.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"page", None))
        self.code_title_label.setText(QCoreApplication.translate("WelcomeScreen", u"Your recovery code", None))
        self.code_title_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"title", None))
        self.code_words_label.setText(QCoreApplication.translate("WelcomeScreen", u"If the passphrase is ever forgotten, this code opens the desk. It is shown this once and kept nowhere. Print it and lock it away from this computer, such as in the office safe.", None))
        self.code_card.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"card", None))
        self.code_edit.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"code", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.print_code_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Print\u2026", None))
        self.save_code_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Save as a text file\u2026", None))
        self.copy_code_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Copy", None))
        self.kept_box.setText(QCoreApplication.translate("WelcomeScreen", u"I have &kept the code in a safe place", None))
        self.go_button.setText(QCoreApplication.translate("WelcomeScreen", u"&Go to the desk", None))
        self.go_button.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"primary", None))
        self.busy_page.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"page", None))
        self.busy_label.setText("")
        self.busy_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"heading", None))
#if QT_CONFIG(accessibility)
        self.busy_progress.setAccessibleName(QCoreApplication.translate("WelcomeScreen", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.busy_words_label.setText("")
        self.busy_words_label.setProperty(u"role", QCoreApplication.translate("WelcomeScreen", u"muted", None))
    # retranslateUi

